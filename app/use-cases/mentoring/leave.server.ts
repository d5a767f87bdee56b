import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import { endMentor, mentorOf } from '#db/queries/participation.server.ts'
import type { Trx } from '#db/schema.ts'
import { accepts } from '#workflows/engine.ts'
import { tellMentoring } from './news.server.ts'

type Leaving = { participationId: string; reason: string; version: number }

/** The organisation wants another mentor: once, with a reason if it likes. The coordinator is told. */
export async function declineMentor(deps: Deps, viewer: Viewer, leaving: Leaving): Promise<void> {
  const { participationId, reason, version } = leaving
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'mentor.decline', { participationId })
    await refuseSecondTime(trx, participationId)
    const mentor = await mentorOf(trx, participationId)
    const note = reason ? await noteOf(trx, deps, viewer, reason) : {}
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'mentor.declined', ...note, ...fact }
    const live = await advanceWorkflow(trx, {
      id: participationId,
      event,
      expectedVersion: version,
    })
    await endMentor(trx, { participationId, at: fact.at })
    if (!mentor) throw new NotFound()
    // With the grant gone no audience holds them any more, so they are told by name.
    const about = `${participationId}:${live.version}`
    const told = { workflowId: participationId, about, href: '/mentoring' }
    await tellMentoring(trx, deps, { news: 'careEnded', ...told, personId: mentor.personId })
  })
}

async function refuseSecondTime(trx: Trx, participationId: string): Promise<void> {
  const { snapshot } = await readWorkflow(trx, participationId)
  const { mentorId, declinedMentorId } = snapshot.context as {
    mentorId: string | null
    declinedMentorId?: string | null
  }
  if (accepts(snapshot, { type: 'mentor.declined' })) return
  if (mentorId !== null && declinedMentorId) throw new Refused('mentorDeclinedBefore')
}

/** The mentor steps back, with a reason for the coordinator; who mentored once never judges here. */
export async function stepBack(deps: Deps, viewer: Viewer, leaving: Leaving): Promise<void> {
  const { participationId, reason, version } = leaving
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'mentor.stepBack', { participationId })
    const note = await noteOf(trx, deps, viewer, reason)
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'mentor.steppedBack', ...note, ...fact }
    await advanceWorkflow(trx, { id: participationId, event, expectedVersion: version })
    await endMentor(trx, { participationId, at: fact.at })
  })
}

async function noteOf(trx: Trx, deps: Deps, { personId: authorId }: Viewer, body: string) {
  return keepNote(trx, { id: deps.newId(), body, authorId, at: deps.now().toISOString() })
}
