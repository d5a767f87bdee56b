import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { keepReason } from '#app/use-cases/case/reason.server.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { insertRecusal } from '#db/queries/vote.server.ts'
import { type DecisionContext, refuseBarredVoter } from './voter.server.ts'

/** A panel member steps aside in one case, with a reason; not after having voted. */
export async function recusePanelist(
  deps: Deps,
  viewer: Viewer,
  { decisionId, reason: words }: { decisionId: string; reason: string },
): Promise<void> {
  const { personId } = viewer
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'decision.vote', { decisionId })
    const live = await readWorkflow(trx, decisionId)
    refuseBarredVoter(live, viewer)
    const { voted } = live.snapshot.context as DecisionContext
    if (voted.includes(personId)) throw new Refused('recusalAfterVote')
    const reason = await keepReason(trx, deps, viewer, words)
    const fact = factBy(deps, personId)
    const event = { type: 'panelist.recused', personId, ...reason, ...fact }
    await advanceWorkflow(trx, { id: decisionId, event })
    const { noteId } = reason
    await insertRecusal(trx, { decisionId, personId, noteId, createdAt: fact.at })
  })
}
