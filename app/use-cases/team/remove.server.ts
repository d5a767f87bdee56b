import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import type { Trx } from '#db/schema.ts'
import { giveRoles, refuseLast } from './change-roles.server.ts'
import { type Member, memberBy, membersOf } from './show.server.ts'

/** Takes a person out of the team. What they wrote stays; the roles stay in the history. */
export async function removeFromTeam(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const rules = { db: trx, now: deps.now }
    await permit(rules, viewer, 'organisation.endMembership', { organisationId })
    const member = await memberBy(trx, { organisationId, id })
    await endAll(trx, deps, { organisationId, member, actorId: viewer.personId })
  })
}

/** One leaves the team by oneself; the last administrator hands over first. */
export async function leaveTeam(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const rules = { db: trx, now: deps.now }
    await permit(rules, viewer, 'organisation.leave', { organisationId })
    const members = await membersOf(trx, organisationId)
    const member = members.find(({ personId }) => personId === viewer.personId)
    if (!member) throw new NotFound()
    await endAll(trx, deps, { organisationId, member, actorId: viewer.personId })
  })
}

type Ending = { organisationId: string; member: Member; actorId: string }

async function endAll(trx: Trx, deps: Deps, { organisationId, member, actorId }: Ending) {
  const at = deps.now().toISOString()
  const { personId } = member
  await refuseLast(trx, { organisationId, member })
  await giveRoles(trx, deps, { organisationId, member, roles: [], at })
  await insertLog(trx, {
    ...{ id: deps.newId(), organisationId, at, actorId, subjectId: personId },
    kind: personId === actorId ? 'personLeft' : 'personRemoved',
  })
}
