import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { followCase } from '#app/use-cases/case/follow.server.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { setMinutes } from '#db/queries/review.server.ts'
import { timeBrackets } from '#workflows/review/time.ts'
import { permitOwnReview } from './own.server.ts'

type Finishing = { reviewId: string; version: number; minutes: number }

/**
 * Ends one reviewer's work. When it is the last, what everybody gave is stored before anyone can change it,
 * and the reviewers see each other's findings.
 */
export async function finishReview(
  deps: Deps,
  viewer: Viewer,
  { reviewId, version, minutes }: Finishing,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { caseId } = await permitOwnReview(doors, viewer, 'review.work', reviewId)
    if (!timeBrackets.includes(minutes)) throw new Refused('timeNeeded', {}, 'minutes')
    const { snapshot } = await readWorkflow(trx, reviewId)
    const { codes, ratings } = snapshot.context as Rated
    const open = codes.filter((code) => !ratings[code])
    if (snapshot.value === 'working' && open.length > 0) {
      throw new Refused('criteriaUnrated', { n: open.length })
    }
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'review.finished', ...fact }
    await advanceWorkflow(trx, { id: reviewId, event, expectedVersion: version })
    await setMinutes(trx, reviewId, minutes)
    const live = await advanceWorkflow(trx, {
      id: caseId,
      event: { type: 'review.done', reviewId, causeId: reviewId, ...fact },
    })
    await followCase(trx, live, fact)
  })
}

type Rated = { codes: string[]; ratings: Record<string, string> }
