import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { endParts } from '#app/use-cases/participation/exit.server.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import { endAgreement } from '#db/queries/mentoring-agreement.server.ts'
import { keepExitNote } from '#db/queries/participation.server.ts'
import type { Trx } from '#db/schema.ts'
import { accepts } from '#workflows/engine.ts'
import { type Course, openCourses } from './read-courses.server.ts'

export type Quitting = { organisationId: string; courseId: string; version: number; reason: string }

/**
 * Leaves a cohort, an invitation or a self-assessment at whatever state it is in. No reason is needed; a given one
 * is for the team and the coordinator. Reviews, case and decision end with it, and whoever worked on them is told.
 */
export async function quitCourse(deps: Deps, viewer: Viewer, quitting: Quitting): Promise<void> {
  const { organisationId, courseId, version, reason } = quitting
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.quit', { organisationId })
    const course = (await openCourses(trx, organisationId)).find(({ id }) => id === courseId)
    if (!course) throw new Refused('nothingToQuit')
    await quit(trx, deps, viewer, { course, reason, version })
  })
}

/** Everything at once; runs inside the caller's transaction, which has asked `permit` before. */
export async function quitEverything(
  trx: Trx,
  deps: Deps,
  viewer: Viewer,
  { organisationId, reason }: { organisationId: string; reason: string },
): Promise<void> {
  for (const course of await openCourses(trx, organisationId))
    await quit(trx, deps, viewer, { course, reason, version: course.version })
}

type Step = { course: Course; reason: string; version: number }

async function quit(trx: Trx, deps: Deps, viewer: Viewer, { course, reason, version }: Step) {
  const { id, kind } = course
  const fact = factBy(deps, viewer.personId)
  const author = { authorId: viewer.personId, at: fact.at }
  const note = await keepNote(trx, { id: deps.newId(), body: reason, ...author })
  const { snapshot } = await readWorkflow(trx, id)
  const types = ['participation.declined', 'participation.exited', 'assessment.withdrawn']
  const type = types.find((each) => accepts(snapshot, { type: each }))
  if (!type) throw new Refused('nothingToQuit')
  await advanceWorkflow(trx, { id, event: { type, ...note, ...fact }, expectedVersion: version })
  if (kind === 'assessment') return
  await keepExitNote(trx, { id, noteId: note.noteId })
  await endAgreement(trx, { participationId: id, at: fact.at })
  await endParts(trx, id, { ...note, ...fact, causeId: id })
}
