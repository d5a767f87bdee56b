import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { queueEffect } from '#db/outbox.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import { giveRoles } from './change-roles.server.ts'
import { type Member, memberBy, membersOf } from './show.server.ts'

/**
 * Gives the administration to another person of the team and up by oneself, in one step: there is no moment
 * without an administrator. Whoever held no other role stays as a member.
 */
export async function handOver(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<void> {
  const at = deps.now().toISOString()
  const { personId: actorId } = viewer
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.handOver', { organisationId })
    const next = await memberBy(trx, { organisationId, id })
    const members = await membersOf(trx, organisationId)
    const self = members.find(({ personId }) => personId === actorId)
    if (next.personId === actorId) throw new Refused('handOverToSelf', {}, 'id')
    const given = [...new Set([...next.roles, 'administrator' as const])]
    await giveRoles(trx, deps, { organisationId, member: next, roles: given, at })
    if (self) await giveRoles(trx, deps, { organisationId, member: self, roles: keptBy(self), at })
    const entry = { id: deps.newId(), organisationId, actorId, subjectId: next.personId, at }
    await insertLog(trx, { ...entry, kind: 'administrationHandedOver' })
    const href = `/organisations/${organisationId}/team`
    await queueEffect(trx, {
      effect: 'tell',
      params: { news: 'administrationGiven', organisationId, personId: next.personId, href },
      dedupeKey: `administrationGiven:${entry.id}`,
      at,
    })
  })
}

/** Everything but the administration; somebody without another role stays as a member. */
function keptBy({ roles }: Member) {
  const rest = roles.filter((role) => role !== 'administrator')
  return rest.length > 0 ? rest : ['member' as const]
}
