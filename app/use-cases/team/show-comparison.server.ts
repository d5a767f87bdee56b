import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readAssessment } from '#app/use-cases/assessment/read.server.ts'
import { answersOf, findAnswer } from '#db/queries/answer.server.ts'
import { allScores, findScoring } from '#db/queries/scoring.server.ts'
import { compareScores } from './divergence.ts'
import { orderedCriteria } from './show-scoring.server.ts'

/** All scores side by side, once the comparison was opened: what agrees, what differs, what is answered by now. */
export async function showComparison(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { db } = deps
  await permit(deps, viewer, 'scoring.use', { assessmentId })
  const scoring = await findScoring(db, assessmentId)
  if (!scoring?.comparedAt) throw new NotFound()
  const assessment = await readAssessment(db, assessmentId)
  const { live, life, frame } = assessment
  const criteria = orderedCriteria(assessment, viewer.locale)
  const scores = await allScores(db, assessmentId)
  const answers = await answersOf(db, assessmentId)
  const codes = criteria.map(({ code }) => code)
  const words = new Map(criteria.map((each) => [each.code, each]))
  const rows = compareScores(codes, scores).map((compared) => {
    const answer = answers[compared.code]
    const { area, title, duty } = words.get(compared.code) as (typeof criteria)[number]
    return {
      ...{ ...compared, area, title, duty, answer: answer?.value ?? null },
      // Written since the scores lie open, so it is the team's answer by now.
      agreed: (answer?.updatedAt ?? '') >= (scoring.comparedAt as string),
    }
  })
  return {
    id: assessmentId,
    version: live.version,
    organisation: frame.organisationName,
    comparing: life === 'reconciling',
    kept: scoring.keepScores === 1,
    people: [...new Set(scores.map(({ name }) => name))],
    same: rows.filter(({ common }) => common !== null),
    differing: rows.filter(({ common, scores }) => common === null && scores.length > 0),
    unscored: rows.filter(({ scores }) => scores.length === 0),
    toTakeOver: rows.filter(({ common, answer }) => common !== null && common !== answer).length,
  }
}

/** One criterion with everybody's score, and the answer that is written so far. */
export async function showDivergence(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, code }: { assessmentId: string; code: string },
) {
  const { db } = deps
  await permit(deps, viewer, 'scoring.use', { assessmentId })
  const scoring = await findScoring(db, assessmentId)
  if (!scoring?.comparedAt) throw new NotFound()
  const assessment = await readAssessment(db, assessmentId)
  const criterion = orderedCriteria(assessment, viewer.locale).find((each) => each.code === code)
  if (!criterion) throw new NotFound()
  const [compared] = compareScores([code], await allScores(db, assessmentId))
  return {
    id: assessmentId,
    ...criterion,
    scores: compared?.scores ?? [],
    common: compared?.common ?? null,
    answer: (await findAnswer(db, assessmentId, code)) ?? null,
    reasonMinLength: assessment.manifest.rules.notApplicable.reasonMinLength,
    mayAnswer: assessment.life === 'reconciling',
  }
}
