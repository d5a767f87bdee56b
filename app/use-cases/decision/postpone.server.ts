import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { setSchedule } from '#db/queries/decision.server.ts'

/** Takes a case off the agenda; votes already cast stay. */
export async function postponeDecision(
  deps: Deps,
  viewer: Viewer,
  { decisionId, version }: { decisionId: string; version: number },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'decision.schedule', { decisionId })
    const event = { type: 'decision.postponed', ...factBy(deps, viewer.personId) }
    await advanceWorkflow(trx, { id: decisionId, event, expectedVersion: version })
    await setSchedule(trx, decisionId, { rapporteurId: null, meetingOn: null })
  })
}
