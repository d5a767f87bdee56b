import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findScoring, insertScoring, saveScore } from '#db/queries/scoring.server.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'

/** From now on each writer may score every criterion alone, unseen by the others. */
export async function openScoring(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
): Promise<void> {
  const openedAt = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'scoring.use', { assessmentId })
    const { snapshot } = await readWorkflow(trx, assessmentId)
    if (snapshot.value.life !== 'inProgress') throw new Refused('scoringNotNow')
    if (await findScoring(trx, assessmentId)) throw new Refused('scoringThereAlready')
    await insertScoring(trx, { assessmentId, openedBy: viewer.personId, openedAt })
  })
}

export type OwnScore = { assessmentId: string; code: string; value: AnswerValue; remark: string }

/** One person's score of one criterion; it replaces that person's earlier one and concerns nobody else's. */
export async function giveScore(deps: Deps, viewer: Viewer, score: OwnScore): Promise<void> {
  const { assessmentId, code } = score
  const { personId } = viewer
  const updatedAt = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'scoring.use', { assessmentId })
    const scoring = await findScoring(trx, assessmentId)
    if (!scoring) throw new Refused('scoringNotOpen')
    if (scoring.comparedAt) throw new Refused('scoringCompared')
    const { applicable } = contextOf(await readWorkflow(trx, assessmentId))
    if (!applicable.some((each) => each.code === code))
      throw new Refused('partMissing', {}, 'value')
    await saveScore(trx, { ...score, personId, remark: score.remark.trim(), updatedAt })
  })
}
