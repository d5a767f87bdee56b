import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import type { CohortPhase } from '#workflows/cohort/events.ts'

type Phase = { cohortId: string; phase: CohortPhase; version: number }

/** Opens the next phase; another one than the next is refused by the workflow. */
export async function openPhase(deps: Deps, viewer: Viewer, { cohortId, phase, version }: Phase) {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'cohort.run', { cohortId })
    const event = { type: 'phase.opened', phase, ...factBy(deps, viewer.personId) }
    await advanceWorkflow(trx, { id: cohortId, event, expectedVersion: version })
  })
}

type Undoing = { cohortId: string; reason: string; version: number }

/** Goes back to the phase before, with a reason. What organisations did meanwhile stays. */
export async function undoPhase(
  deps: Deps,
  viewer: Viewer,
  { cohortId, reason, version }: Undoing,
) {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'cohort.run', { cohortId })
    const fact = factBy(deps, viewer.personId)
    const author = { authorId: viewer.personId, at: fact.at }
    const note = await keepNote(trx, { id: deps.newId(), body: reason, ...author })
    const event = { type: 'phase.undone', ...note, ...fact }
    await advanceWorkflow(trx, { id: cohortId, event, expectedVersion: version })
  })
}
