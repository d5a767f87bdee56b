import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import { queueEffect } from '#db/outbox.ts'
import { endAgreement } from '#db/queries/mentoring-agreement.server.ts'
import { keepExitNote, partsOf } from '#db/queries/participation.server.ts'
import type { Trx } from '#db/schema.ts'
import { findWorkflow } from '#db/workflows.ts'
import { accepts } from '#workflows/engine.ts'

type Exit = { participationId: string; reason: string; version: number }

/** Leaves the trial: whatever still goes on for this organisation ends with it, in one step. */
export async function exitParticipation(
  deps: Deps,
  viewer: Viewer,
  { participationId: id, reason, version }: Exit,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const subject = { participationId: id }
    const rules = { db: trx, now: deps.now }
    const { standings } = await permit(rules, viewer, 'participation.exit', subject)
    // An organisation owes nobody a reason; who ends it for others says why.
    if (reason === '' && !standings.has('administrator'))
      throw new Refused('reasonMissing', {}, 'reason')
    const fact = factBy(deps, viewer.personId)
    const author = { authorId: viewer.personId, at: fact.at }
    const note = await keepNote(trx, { id: deps.newId(), body: reason, ...author })
    const event = { type: 'participation.exited', ...note, ...fact }
    await advanceWorkflow(trx, { id, event, expectedVersion: version })
    await keepExitNote(trx, { id, noteId: note.noteId })
    await endAgreement(trx, { participationId: id, at: fact.at })
    await endParts(trx, id, { ...note, ...fact, causeId: id })
  })
}

type Cause = { noteId: string; noteHash: string; actorId: string; at: string; causeId: string }

/** Reviews first: a case must not wait for one that was already taken away from under it. */
export async function endParts(trx: Trx, participationId: string, cause: Cause): Promise<void> {
  const { reviews, decisions, cases, assessments } = await partsOf(trx, participationId)
  const endings: [string, string[]][] = [
    ['review.released', reviews],
    ['decision.discontinued', decisions],
    ['case.discontinued', cases],
    ['assessment.withdrawn', assessments],
  ]
  for (const [type, ids] of endings) {
    for (const id of ids) {
      // Of a case that came with an import only hashes are known: nobody here works on it.
      if (!(await findWorkflow(trx, id))) continue
      const { snapshot } = await readWorkflow(trx, id)
      // What has ended by itself, such as a report released, stays as it ended.
      if (accepts(snapshot, { type })) {
        const { version } = await advanceWorkflow(trx, { id, event: { type, ...cause } })
        if (type === 'decision.discontinued') await tellPanel(trx, { id, version, at: cause.at })
      }
    }
  }
}

/** The panel need not meet about it any more. */
async function tellPanel(
  trx: Trx,
  { id, version, at }: { id: string; version: number; at: string },
) {
  await queueEffect(trx, {
    effect: 'tell',
    workflowId: id,
    params: { news: 'decisionDiscontinued' },
    dedupeKey: `decisionDiscontinued:${id}:${version}`,
    at,
  })
}
