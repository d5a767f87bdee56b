import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { endMembership, organisationName, teamOf } from '#db/queries/team.server.ts'
import { waitingInvitations } from './show-people.server.ts'

/** The people of one organisation. Addresses are for the team and the coordinators, not for the mentor. */
export async function showTeam(deps: Deps, viewer: Viewer, organisationId: string) {
  const { standings } = await permit(deps, viewer, 'organisation.see', { organisationId })
  const administrates = standings.has('administrator')
  const addresses = standings.has('coordinator') || onTeam(viewer, organisationId)
  const rows = await teamOf(deps.db, organisationId)
  return {
    organisationId,
    name: (await organisationName(deps.db, organisationId)) ?? '',
    members: rows.map(({ id, personId, role, fromAt, name, email }) => ({
      id,
      role,
      fromAt,
      name,
      email: addresses ? email : null,
      own: personId === viewer.personId,
      mayEnd: administrates || personId === viewer.personId,
    })),
    invitations: administrates ? await waitingInvitations(deps, organisationId) : [],
    actions: { invite: administrates },
  }
}

/** Ends one role in a team: an administrator anybody's, everybody their own. The last administrator stays. */
export async function endTeamRole(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<{ left: boolean }> {
  const untilAt = deps.now().toISOString()
  return deps.db.transaction().execute(async (trx) => {
    const rules = { db: trx, now: deps.now }
    await permit(rules, viewer, 'organisation.see', { organisationId })
    const team = await teamOf(trx, organisationId)
    const membership = team.find((row) => row.id === id)
    if (!membership) throw new NotFound()
    const own = membership.personId === viewer.personId
    const action = own ? 'organisation.leave' : 'organisation.endMembership'
    await permit(rules, viewer, action, { organisationId })
    const administrators = team.filter(({ role }) => role === 'administrator')
    if (membership.role === 'administrator' && administrators.length === 1)
      throw new Refused('lastAdministrator')
    await endMembership(trx, { id, untilAt })
    const remaining = team.filter((row) => row.personId === viewer.personId && row.id !== id)
    return { left: own && remaining.length === 0 }
  })
}

const onTeam = ({ memberships }: Viewer, organisationId: string) =>
  memberships.some((membership) => membership.organisationId === organisationId)
