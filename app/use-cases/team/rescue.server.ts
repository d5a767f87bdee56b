import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { takeTurn } from '#app/use-cases/people/limit.server.ts'
import { mailLimits } from '#app/use-cases/people/mail-links.server.ts'
import { offerTo } from '#app/use-cases/people/offer-to.server.ts'
import { keepNote } from '#db/notes.ts'
import { queueEffect } from '#db/outbox.ts'
import { organisationName } from '#db/queries/team.server.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import type { Trx } from '#db/schema.ts'
import { giveRoles } from './change-roles.server.ts'
import { memberBy, membersOf } from './show.server.ts'

type Rescue = { organisationId: string; reason: string }

/** Names an administrator among the team, because the one there was cannot be reached. The team hears of it. */
export async function rescueByMember(
  deps: Deps,
  viewer: Viewer,
  { organisationId, reason, id }: Rescue & { id: string },
): Promise<void> {
  const at = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.rescue', { organisationId })
    const member = await memberBy(trx, { organisationId, id })
    if (member.roles.includes('administrator')) throw new Refused('administersAlready', {}, 'id')
    const roles = [...member.roles, 'administrator' as const]
    await giveRoles(trx, deps, { organisationId, member, roles, at })
    const told = { organisationId, reason, at, actorId: viewer.personId }
    await writeDown(trx, deps, { ...told, kind: 'administratorNamed', subjectId: member.personId })
  })
}

/** Invites an administrator from outside the team by mail, when nobody is left in it. */
export async function rescueByMail(
  deps: Deps,
  viewer: Viewer,
  { organisationId, reason, email }: Rescue & { email: string },
): Promise<void> {
  await permit(deps, viewer, 'organisation.rescue', { organisationId })
  await takeTurn(deps, mailLimits('invitation', email, viewer.personId))
  const at = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.rescue', { organisationId })
    const offer = { kind: 'team' as const, role: 'administrator' as const, organisationId }
    await offerTo(trx, deps, { viewer, email, offer, organisationId })
    const told = { organisationId, reason, at, actorId: viewer.personId }
    await writeDown(trx, deps, { ...told, kind: 'administratorInvited', subjectId: null })
  })
}

type Told = {
  organisationId: string
  reason: string
  at: string
  actorId: string
  kind: string
  subjectId: string | null
}

async function writeDown(trx: Trx, deps: Deps, { reason, ...entry }: Told) {
  const { organisationId, actorId, at } = entry
  const note = { id: deps.newId(), body: reason, authorId: actorId, at }
  const { noteId } = await keepNote(trx, note)
  const id = deps.newId()
  await insertLog(trx, { id, ...entry, noteId })
  await queueEffect(trx, {
    effect: 'tell',
    params: {
      ...{ news: 'administrationRescued', organisationId },
      href: `/organisations/${organisationId}/team`,
    },
    dedupeKey: `administrationRescued:${id}`,
    at,
  })
}

/** Whom a coordinator can name, and who administers now. */
export async function showRescue(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  await permit(deps, viewer, 'organisation.rescue', { organisationId })
  const name = await organisationName(deps.db, organisationId)
  if (name === undefined) throw new NotFound()
  const members = await membersOf(deps.db, organisationId)
  return {
    ...{ organisationId, organisation: name },
    administrators: members.filter(({ roles }) => roles.includes('administrator')),
    others: members.filter(({ roles }) => !roles.includes('administrator')),
  }
}
