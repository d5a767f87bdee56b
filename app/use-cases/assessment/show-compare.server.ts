import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { type MomentName, stepsChart } from '#templates/charts/steps.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { type ApplicableCriterion, applicableCriteria } from '#workflows/standard/applicability.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'
import { roundedPercent, score, total } from '#workflows/standard/points.ts'
import { readJudged } from './before.server.ts'
import { type Comparison, compareAssessment, type Moment } from './comparison.server.ts'
import { readAssessment } from './read.server.ts'

/** Before and after, by area and by criterion; without rows when there is nothing to compare with yet. */
export async function showCompare(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { locale } = viewer
  const { standings } = await permit(deps, viewer, 'assessment.read', { assessmentId })
  const open = await readAssessment(deps.db, assessmentId)
  const { manifest, frame } = open
  const judged = await readJudged(deps.db, assessmentId)
  const comparison = (await compareAssessment(deps.db, open, judged)) ?? nothing
  const profile = completeProfile(manifest, await readProfile(deps.db, frame.organisationId))
  const rows = momentRows(manifest, applicableCriteria(manifest, profile), comparison.moments)
  const texts = new Map(manifest.criteria.map(({ code, title }) => [code, title[locale]]))
  return {
    id: assessmentId,
    organisation: frame.organisationName,
    mode: frame.mode,
    mayAnswer: allows('answer.give', standings),
    previous: comparison.previous,
    moments: comparison.moments.map(({ name, at }) => ({ name, at })),
    areas: Object.fromEntries(manifest.areas.map(({ code, title }) => [code, title[locale]])),
    rows,
    chart: stepsChart(rows),
    steps: comparison.steps,
    differences: comparison.differences
      .filter(({ kind }) => kind !== 'same')
      .map((each) => ({ ...each, title: texts.get(each.code) ?? '' })),
    same: comparison.differences.filter(({ kind }) => kind === 'same').length,
  }
}

const nothing: Comparison = { moments: [], differences: [], steps: [], previous: null }

export type MomentRow = {
  area: string
  /** Criteria every moment has an answer to. */
  of: number
  values: { name: MomentName; percent: number }[]
}

/** Every moment measured on the criteria that all of them answered: one ruler, or the step would mean nothing. */
export function momentRows(
  manifest: Manifest,
  applicable: ApplicableCriterion[],
  moments: Moment[],
): MomentRow[] {
  if (moments.length === 0) return []
  const shared = applicable.filter(({ code }) =>
    moments.every(({ point }) => {
      const answer = point.answers[code]
      return point.codes.includes(code) && answer !== undefined && answer !== 'notApplicable'
    }),
  )
  return manifest.areas.flatMap(({ code }) => {
    const own = shared.filter(({ area }) => area === code)
    if (own.length === 0) return []
    const values = moments.map(({ name, point }) => {
      const { points, maxPoints } = total(score(manifest, own, point.answers))
      return { name, percent: roundedPercent(points, maxPoints) }
    })
    return { area: code, of: own.length, values }
  })
}
