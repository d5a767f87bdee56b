import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { saveVote } from '#db/queries/vote.server.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import { ballotsFor } from '#workflows/decision/tally.ts'
import { type DecisionContext, refuseBarredVoter } from './voter.server.ts'

/**
 * Casts a vote, or changes one's own while the case is on the agenda. Only the row holds the value. The form
 * carries no version: several people vote at the same moment, and none must be turned away for that.
 */
export async function castVote(
  deps: Deps,
  viewer: Viewer,
  { decisionId, ballot }: { decisionId: string; ballot: Ballot },
): Promise<void> {
  const { personId } = viewer
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'decision.vote', { decisionId })
    const live = await readWorkflow(trx, decisionId)
    refuseBarredVoter(live, viewer)
    const { mode } = live.snapshot.context as DecisionContext
    if (!ballotsFor(mode).includes(ballot)) throw new Refused('ballotNeeded', {}, 'ballot')
    const fact = factBy(deps, personId)
    const event = { type: 'vote.cast', personId, ...fact }
    await advanceWorkflow(trx, { id: decisionId, event })
    await saveVote(trx, { decisionId, personId, ballot, castAt: fact.at })
  })
}
