import { permit } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import type { TeamRole, Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { waitingInvitations } from '#app/use-cases/people/show-people.server.ts'
import { organisationName, teamOf } from '#db/queries/team.server.ts'
import type { Db } from '#db/schema.ts'

export type Member = {
  /** One of the person's memberships: what addresses name the person by. */
  id: string
  personId: string
  name: string
  email: string | null
  roles: TeamRole[]
  /** Since when in the team, an instant. */
  fromAt: string
}

/** The people of one organisation. Addresses are for the team and the coordinators, not for the mentor. */
export async function showTeam(deps: Deps, viewer: Viewer, organisationId: string) {
  const { standings } = await permit(deps, viewer, 'organisation.see', { organisationId })
  const administrates = standings.has('administrator')
  const own = viewer.memberships.some((each) => each.organisationId === organisationId)
  const addresses = standings.has('coordinator') || own
  const members = await membersOf(deps.db, organisationId)
  return {
    organisationId,
    name: (await organisationName(deps.db, organisationId)) ?? '',
    members: members.map((member) => ({
      ...member,
      email: addresses ? member.email : null,
      own: member.personId === viewer.personId,
    })),
    invitations: administrates ? await waitingInvitations(deps, organisationId) : [],
    actions: {
      invite: administrates,
      change: administrates,
      handOver: administrates && members.length > 1,
      leave: own,
      rescue: standings.has('coordinator'),
      readLog: administrates || standings.has('coordinator'),
    },
  }
}

/** One person of a team, to change or remove; NotFound for whoever is not on it. */
export async function showMember(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id, action }: { organisationId: string; id: string; action: Action },
) {
  await permit(deps, viewer, action, { organisationId })
  const member = await memberBy(deps.db, { organisationId, id })
  return {
    organisationId,
    organisation: (await organisationName(deps.db, organisationId)) ?? '',
    member,
    own: member.personId === viewer.personId,
  }
}

/** The page to hand the administration over or to leave: who else is there. */
export async function showDeparture(
  deps: Deps,
  viewer: Viewer,
  { organisationId, action }: { organisationId: string; action: Action },
) {
  await permit(deps, viewer, action, { organisationId })
  const members = await membersOf(deps.db, organisationId)
  const administrators = members.filter(({ roles }) => roles.includes('administrator'))
  const self = members.find(({ personId }) => personId === viewer.personId)
  return {
    organisationId,
    organisation: (await organisationName(deps.db, organisationId)) ?? '',
    others: members.filter(({ personId }) => personId !== viewer.personId),
    isLastAdministrator: administrators.length === 1 && administrators[0] === self,
  }
}

/** A team with every person once, whatever the number of roles. */
export async function membersOf(db: Db, organisationId: string): Promise<Member[]> {
  const members = new Map<string, Member>()
  for (const { id, personId, name, email, role, fromAt } of await teamOf(db, organisationId)) {
    const found = members.get(personId)
    if (!found) members.set(personId, { id, personId, name, email, roles: [role], fromAt })
    else {
      found.roles.push(role)
      if (fromAt < found.fromAt) found.fromAt = fromAt
    }
  }
  return [...members.values()]
}

/** The person whose membership this is. */
export async function memberBy(
  db: Db,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<Member> {
  const row = (await teamOf(db, organisationId)).find((each) => each.id === id)
  const members = row ? await membersOf(db, organisationId) : []
  const member = members.find(({ personId }) => personId === row?.personId)
  if (!member) throw new NotFound()
  return member
}
