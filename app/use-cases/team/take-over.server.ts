import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { giveAnswerWithin } from '#app/use-cases/assessment/answer.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { answersOf } from '#db/queries/answer.server.ts'
import { allScores, findScoring } from '#db/queries/scoring.server.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { accepts } from '#workflows/engine.ts'
import { compareScores } from './divergence.ts'

/**
 * Writes every score all agree on as the answer of the team, by the hand of whoever asks. Remarks stay with the
 * scores: what was written beside an answer before is kept. Answers with the number of answers written.
 */
export async function takeOverAgreed(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, version }: { assessmentId: string; version: number },
): Promise<number> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'scoring.use', { assessmentId })
    const live = await readWorkflow(trx, assessmentId)
    const compared = (await findScoring(trx, assessmentId))?.comparedAt
    if (!compared || !accepts(live.snapshot, { type: 'comparison.closed' }))
      throw new Refused('comparisonNotOpen')
    // What was checked on the page before must be what is written now.
    if (live.version !== version) throw new StaleWorkflow(assessmentId)
    const codes = contextOf(live).applicable.map(({ code }) => code)
    const answers = await answersOf(trx, assessmentId)
    const agreed = compareScores(codes, await allScores(trx, assessmentId)).filter(
      ({ code, common }) => common !== null && answers[code]?.value !== common,
    )
    for (const { code, common } of agreed) {
      if (common === null) continue
      const revision = answers[code]?.revision ?? 0
      await giveAnswerWithin(trx, deps, viewer, { assessmentId, code, value: common, revision })
    }
    return agreed.length
  })
}
