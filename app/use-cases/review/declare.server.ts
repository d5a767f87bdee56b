import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { followCase } from '#app/use-cases/case/follow.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { setDeclared } from '#db/queries/review.server.ts'
import { permitOwnReview } from './own.server.ts'

type Declaration = { reviewId: string; version: number; impartial: boolean; confidential: boolean }

/**
 * A reviewer declares impartiality and confidentiality and may read from now on. When the last one has declared,
 * every declared review opens in the same transaction.
 */
export async function declareReview(
  deps: Deps,
  viewer: Viewer,
  { reviewId, version, impartial, confidential }: Declaration,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { caseId } = await permitOwnReview(doors, viewer, 'review.declare', reviewId)
    if (!impartial) throw new Refused('declarationNeeded', {}, 'impartial')
    if (!confidential) throw new Refused('declarationNeeded', {}, 'confidential')
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'review.declared', ...fact }
    await advanceWorkflow(trx, { id: reviewId, event, expectedVersion: version })
    await setDeclared(trx, reviewId, fact.at)
    const live = await advanceWorkflow(trx, {
      id: caseId,
      event: { type: 'review.declared', reviewId, causeId: reviewId, ...fact },
    })
    await followCase(trx, live, fact)
  })
}
