import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { keepReason } from './reason.server.ts'

/** Gives a submitted assessment back to the organisation to be completed, and says why. */
export async function returnAssessment(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; version: number; reason: string },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const { assessmentId: id, version: expectedVersion } = input
    await permit({ db: trx, now: deps.now }, viewer, 'submission.check', { assessmentId: id })
    const reason = await keepReason(trx, deps, viewer, input.reason)
    const event = { type: 'assessment.returned', ...reason, ...factBy(deps, viewer.personId) }
    await advanceWorkflow(trx, { id, event, expectedVersion })
  })
}
