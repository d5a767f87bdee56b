import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { answersOf } from '#db/queries/answer.server.ts'
import { answerChangesOf, firstAnswersOf, previousOf } from '#db/queries/carried.server.ts'
import type { Db } from '#db/schema.ts'
import { isReworded } from '#workflows/assessment/carry.ts'
import {
  type AreaStep,
  areaStep,
  type Difference,
  differences,
  type Point,
} from '#workflows/assessment/compare.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { type ApplicableCriterion, applicableCriteria } from '#workflows/standard/applicability.ts'
import type { Answer, Answers, Manifest } from '#workflows/standard/manifest.ts'
import { type Judged, readJudged, readPast } from './before.server.ts'
import { type OpenAssessment, readAssessment } from './read.server.ts'

/** One moment that can be looked back at: the cycle before, the first answers, today's, what reviewers agreed on. */
export type Moment = { name: 'previous' | 'first' | 'now' | 'reviewed'; at: string; point: Point }

export type Comparison = {
  moments: Moment[]
  /** From the first moment to the last one of the organisation's own. */
  differences: Difference[]
  steps: AreaStep[]
  previous: { id: string; version: string; createdAt: string } | null
}

/** Null when there is nothing to compare with. */
export async function readComparison(db: Db, assessmentId: string): Promise<Comparison | null> {
  const open = await readAssessment(db, assessmentId)
  return compareAssessment(db, open, await readJudged(db, assessmentId))
}

export async function compareAssessment(
  db: Db,
  open: OpenAssessment,
  judged: Judged,
): Promise<Comparison | null> {
  const { manifest, frame, context } = open
  const previousId = await previousOf(db, frame.id)
  const past = previousId === null ? null : await readPast(db, previousId)
  const codes = context.applicable.map(({ code }) => code)
  const now = { answers: valuesOf(await answersOf(db, frame.id)), codes }
  const first = { answers: Object.fromEntries(await firstValues(db, frame.id)), codes }
  const moved = codes.some((code) => now.answers[code] !== first.answers[code])
  const moments: Moment[] = [
    ...(past
      ? [{ name: 'previous' as const, at: past.frame.createdAt, point: pointOf(past) }]
      : []),
    ...(moved ? [{ name: 'first' as const, at: frame.createdAt, point: first }] : []),
    { name: 'now', at: frame.createdAt, point: now },
    ...reviewedMoment(judged),
  ]
  const [before] = moments
  if (!before || moments.length < 2) return null
  const after = before.name === 'now' ? (moments.at(-1)?.point ?? now) : now
  const reworded = (code: string) => past !== null && changedBetween(past.manifest, manifest, code)
  const said = await answerChangesOf(db, frame.id)
  const found = differences(
    manifest.criteria,
    { before: before.point, after },
    { changed: reworded, said },
  ).map((each) => (before.name === 'now' ? { ...each, asks: [], change: null } : each))
  return {
    moments,
    differences: found,
    steps: stepsOf(manifest, await ratedOf(db, open), found),
    previous: past && {
      id: past.frame.id,
      version: past.frame.version,
      createdAt: past.frame.createdAt,
    },
  }
}

async function firstValues(db: Db, id: string): Promise<[string, Answer][]> {
  return (await firstAnswersOf(db, id)).map(({ code, value }) => [code, value])
}

function valuesOf(answers: Record<string, { value: Answer }>): Answers {
  return Object.fromEntries(Object.entries(answers).map(([code, { value }]) => [code, value]))
}

function pointOf({ answers }: { answers: Record<string, { value: Answer }> }): Point {
  return { answers: valuesOf(answers), codes: Object.keys(answers) }
}

function reviewedMoment({ report }: Judged): Moment[] {
  if (!report) return []
  const { criteria } = report.content
  const rated = criteria.map(({ code, rating }): [string, Answer] => [
    code,
    rating === 'cannotTell' ? 'unknown' : rating,
  ])
  const point = { answers: Object.fromEntries(rated), codes: rated.map(([code]) => code) }
  return [{ name: 'reviewed', at: report.createdAt, point }]
}

function changedBetween(before: Manifest, now: Manifest, code: string): boolean {
  const find = ({ criteria }: Manifest) => criteria.find((each) => each.code === code)
  const [old, present] = [find(before), find(now)]
  return !old || !present || isReworded(old, present)
}

/** Kinds and weights of today, for both times: a step must not come from another ruler. */
async function ratedOf(db: Db, { manifest, frame }: OpenAssessment) {
  const profile = completeProfile(manifest, await readProfile(db, frame.organisationId))
  return applicableCriteria(manifest, profile)
}

function stepsOf(manifest: Manifest, criteria: ApplicableCriterion[], found: Difference[]) {
  return manifest.areas.flatMap(({ code }) => {
    const step = areaStep(manifest, code, { criteria, differences: found })
    return step ? [step] : []
  })
}
