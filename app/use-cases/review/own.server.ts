import { permit } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { NotAllowed, NotFound } from '#app/errors.ts'
import { findReview } from '#db/queries/review.server.ts'
import type { Db } from '#db/schema.ts'

/**
 * The viewer's own review, or NotFound: the other reviewer of the same case stands to the case alike, yet one
 * never looks into the other's work.
 */
export async function permitOwnReview(
  doors: { db: Db; now: () => Date },
  viewer: Viewer,
  action: Action,
  reviewId: string,
) {
  const review = await findReview(doors.db, reviewId)
  if (review?.personId !== viewer.personId) throw new NotFound()
  const { standings } = await permit(doors, viewer, 'review.see', { reviewId })
  if (action !== 'review.see') await permit(doors, viewer, action, { reviewId })
  if (standings.size === 0) throw new NotAllowed()
  return review
}
