import { permit } from '#app/access/permit.server.ts'
import type { TeamRole, Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { endRolesOf, insertMembership } from '#db/queries/team.server.ts'
import { deleteAssignmentsOf } from '#db/queries/team-assignments.server.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import type { Db, Trx } from '#db/schema.ts'
import { type Member, memberBy, membersOf } from './show.server.ts'

/** Gives a person of the team exactly these roles. The last administrator keeps that one. */
export async function changeRoles(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id, roles }: { organisationId: string; id: string; roles: TeamRole[] },
): Promise<void> {
  const at = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    const rules = { db: trx, now: deps.now }
    await permit(rules, viewer, 'organisation.changeRoles', { organisationId })
    const member = await memberBy(trx, { organisationId, id })
    if (roles.length === 0) throw new Refused('teamRolesEmpty', {}, 'roles')
    if (!roles.includes('administrator'))
      await refuseLast(trx, { organisationId, member, field: 'roles' })
    await giveRoles(trx, deps, { organisationId, member, roles, at })
    await insertLog(trx, {
      ...{ id: deps.newId(), organisationId, kind: 'rolesChanged', at },
      ...{ actorId: viewer.personId, subjectId: member.personId, data: { roles } },
    })
  })
}

/** An organisation without an administrator would be nobody's. */
export async function refuseLast(
  db: Db,
  { organisationId, member, field }: { organisationId: string; member: Member; field?: string },
): Promise<void> {
  if (!member.roles.includes('administrator')) return
  const members = await membersOf(db, organisationId)
  const others = members.filter(
    ({ personId, roles }) => personId !== member.personId && roles.includes('administrator'),
  )
  if (others.length === 0) throw new Refused('lastAdministrator', {}, field)
}

type Giving = { organisationId: string; member: Member; roles: TeamRole[]; at: string }

/** Brings the rows in line with the roles; who may no longer answer loses the parts that were assigned. */
export async function giveRoles(
  trx: Trx,
  deps: Pick<Deps, 'newId'>,
  { organisationId, member, roles, at }: Giving,
): Promise<void> {
  const { personId } = member
  const over = member.roles.filter((role) => !roles.includes(role))
  if (over.length > 0) await endRolesOf(trx, { organisationId, personId, roles: over }, at)
  for (const role of roles.filter((each) => !member.roles.includes(each)))
    await insertMembership(trx, { id: deps.newId(), personId, organisationId, role, fromAt: at })
  const writes = roles.includes('administrator') || roles.includes('member')
  if (!writes) await deleteAssignmentsOf(trx, { organisationId, personId })
}
