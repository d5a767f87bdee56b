import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { endMandate, insertMandate, runningMandate } from '#db/queries/entry-mandate.server.ts'

type Where = { assessmentId: string }

/** Records the organisation's wish that a coordinator writes its answers down. Asked twice, it stays one wish. */
export async function giveMandate(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: Where,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'assessment.entrust', { assessmentId })
    const { snapshot } = await readWorkflow(trx, assessmentId)
    if (!snapshot.hasTag('editable')) throw new Refused('mandateElsewhere')
    if (await runningMandate(trx, assessmentId)) return
    const givenAt = deps.now().toISOString()
    await insertMandate(trx, {
      id: deps.newId(),
      assessmentId,
      givenBy: viewer.personId,
      givenAt,
    })
  })
}

/** Ends the wish; from then on the coordinator neither reads nor writes the answers. */
export async function withdrawMandate(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: Where,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'assessment.entrust', { assessmentId })
    await endMandate(trx, { assessmentId, at: deps.now().toISOString() })
  })
}
