import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { findReview } from '#db/queries/review.server.ts'
import { keepReason } from './reason.server.ts'

type Release = { caseId: string; reviewId: string; version: number; reason: string }

/** Ends one reviewer's part, with a reason; the other keeps the seat and the work. */
export async function releaseReviewer(
  deps: Deps,
  viewer: Viewer,
  { caseId, reviewId, version, reason: words }: Release,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'case.staff', { caseId })
    const review = await findReview(trx, reviewId)
    if (review?.caseId !== caseId) throw new NotFound()
    const reason = await keepReason(trx, deps, viewer, words)
    const fact = { ...reason, ...factBy(deps, viewer.personId) }
    await advanceWorkflow(trx, {
      id: caseId,
      event: { type: 'reviewer.released', reviewId, ...fact },
      expectedVersion: version,
    })
    const event = { type: 'review.released', causeId: caseId, ...fact }
    await advanceWorkflow(trx, { id: reviewId, event })
  })
}
