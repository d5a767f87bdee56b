import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import {
  endMentor,
  findParticipation,
  hasDecided,
  hasReviewed,
  insertMentor,
  mentorPool,
  type ParticipationFrame,
} from '#db/queries/participation.server.ts'
import { rolesOf } from '#db/queries/session.server.ts'
import type { Trx } from '#db/schema.ts'

type Assignment = { participationId: string; personId: string; version: number }

/** Gives an organisation a mentor, in place of the one it has, if any. */
export async function assignMentor(
  deps: Deps,
  viewer: Viewer,
  { participationId, personId, version }: Assignment,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'participation.run', { participationId })
    const participation = await findParticipation(trx, participationId)
    if (!participation) throw new NotFound()
    await requireFree(trx, participation, personId)
    await refuseDeclined(trx, participationId, personId)
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'mentor.assigned', personId, ...fact }
    await advanceWorkflow(trx, { id: participationId, event, expectedVersion: version })
    await endMentor(trx, { participationId, at: fact.at })
    const grant = { id: deps.newId(), personId, grantedBy: viewer.personId, fromAt: fact.at }
    await insertMentor(trx, { ...grant, participationId })
  })
}

type Release = { participationId: string; reason: string; version: number }

/** Takes the mentor back, with a reason. Who mentored once never judges this organisation. */
export async function releaseMentor(
  deps: Deps,
  viewer: Viewer,
  { participationId, reason, version }: Release,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'participation.run', { participationId })
    const fact = factBy(deps, viewer.personId)
    const author = { authorId: viewer.personId, at: fact.at }
    const note = await keepNote(trx, { id: deps.newId(), body: reason, ...author })
    const event = { type: 'mentor.released', ...note, ...fact }
    await advanceWorkflow(trx, { id: participationId, event, expectedVersion: version })
    await endMentor(trx, { participationId, at: fact.at })
  })
}

/** An organisation that asked for another mentor does not get the same one again. */
async function refuseDeclined(trx: Trx, participationId: string, personId: string): Promise<void> {
  const { snapshot } = await readWorkflow(trx, participationId)
  const { declinedMentorId } = snapshot.context as { declinedMentorId?: string | null }
  if (declinedMentorId === personId) throw new Refused('mentorWasDeclined', {}, 'personId')
}

/** Nobody supports and judges the same organisation (`domain/ngo-standards.md` §3.10). */
async function requireFree(
  trx: Trx,
  { organisationId, mode }: ParticipationFrame,
  personId: string,
): Promise<void> {
  const refused = (reason: string) => new Refused(reason, {}, 'personId')
  const pool = await mentorPool(trx)
  if (!pool.some((mentor) => mentor.personId === personId)) throw refused('mentorNotInPool')
  const { memberships, grants } = await rolesOf(trx, personId)
  const onTeam = memberships.some((membership) => membership.organisationId === organisationId)
  if (onTeam) throw refused('mentorOnTeam')
  const subject = { personId, organisationId }
  if (await hasReviewed(trx, subject)) throw refused('mentorReviews')
  if (await hasDecided(trx, subject)) throw refused('mentorDecides')
  const coordinates = grants.some(({ role }) => role === 'coordinator')
  if (mode === 'full' && coordinates) throw refused('mentorCoordinates')
}
