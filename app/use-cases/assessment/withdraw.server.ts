import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import { findAssessment } from '#db/queries/assessment.server.ts'

/** Ends an assessment the organisation does not want to finish. "No, stop" is a valid answer. */
export async function withdrawAssessment(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; reason: string; version?: number | undefined },
): Promise<void> {
  const { assessmentId: id, reason, version: expectedVersion } = input
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'assessment.withdraw', { assessmentId: id })
    // Leaving a trial ends the participation, the case and the decision too: that is an exit, not this.
    const frame = await findAssessment(trx, id)
    if (frame?.participationId) throw new Refused('withdrawByExit')
    const fact = factBy(deps, viewer.personId)
    const note = { id: deps.newId(), body: reason, authorId: viewer.personId, at: fact.at }
    const event = { type: 'assessment.withdrawn', ...fact, ...(await keepNote(trx, note)) }
    await advanceWorkflow(trx, { id, event, expectedVersion })
  })
}
