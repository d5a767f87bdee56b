import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { keepReason } from '#app/use-cases/case/reason.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { permitOwnReview } from './own.server.ts'

/** A reviewer says no, with a reason for the coordinator; the seat is free again. */
export async function declineReview(
  deps: Deps,
  viewer: Viewer,
  input: { reviewId: string; version: number; reason: string },
): Promise<void> {
  const { reviewId, version } = input
  await deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { caseId } = await permitOwnReview(doors, viewer, 'review.declare', reviewId)
    const reason = await keepReason(trx, deps, viewer, input.reason)
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'review.declined', ...reason, ...fact }
    await advanceWorkflow(trx, { id: reviewId, event, expectedVersion: version })
    const caused = { type: 'review.declined', reviewId, causeId: reviewId, ...fact }
    await advanceWorkflow(trx, { id: caseId, event: caused })
  })
}
