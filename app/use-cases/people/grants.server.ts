import { permitGlobally } from '#app/access/permit.server.ts'
import type { GrantedRole, Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { keepNote } from '#db/notes.ts'
import { endSessionsOf } from '#db/queries/account.server.ts'
import {
  endGrant,
  grantById,
  insertGrant,
  personById,
  presentHolders,
} from '#db/queries/people.server.ts'
import { roleOffer } from './role-offer.server.ts'

/** Gives a role to somebody who has an account already; their sessions end, so that the role begins with a new one. */
export async function grantRole(
  deps: Deps,
  viewer: Viewer,
  { personId, ...asked }: { personId: string; role: GrantedRole; cohortId: string | null },
): Promise<void> {
  permitGlobally(viewer, 'people.invite')
  const { role, scopeKind, scopeId } = await roleOffer(deps, asked)
  const fromAt = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    const person = await personById(trx, personId)
    if (!person || person.erasedAt) throw new NotFound()
    const grantedBy = viewer.personId
    const row = { id: deps.newId(), personId, role, scopeKind, scopeId, grantedBy, fromAt }
    await insertGrant(trx, row)
    if (personId !== viewer.personId) await endSessionsOf(trx, { userId: personId })
  })
}

/** A present grant, before it is ended. */
export async function showGrant({ db }: Deps, viewer: Viewer, id: string) {
  permitGlobally(viewer, 'people.endGrant')
  const grant = await grantById(db, id)
  const person = grant && !grant.untilAt && (await personById(db, grant.personId))
  if (!person) throw new NotFound()
  return { personId: grant.personId, role: grant.role, name: person.name }
}

/**
 * Ends a role with a reason. The last coordinator stays, or nobody could name another; a mentor of one
 * organisation is released on its page, where the organisation hears of it.
 */
export async function endRole(
  deps: Deps,
  viewer: Viewer,
  { id, reason }: { id: string; reason: string },
): Promise<{ personId: string }> {
  permitGlobally(viewer, 'people.endGrant')
  const untilAt = deps.now().toISOString()
  return deps.db.transaction().execute(async (trx) => {
    const grant = await grantById(trx, id)
    if (!grant) throw new NotFound()
    if (grant.untilAt) throw new Refused('grantEnded')
    if (grant.scopeKind === 'participation') throw new Refused('mentorElsewhere')
    if (grant.role === 'coordinator' && (await presentHolders(trx, 'coordinator')) === 1)
      throw new Refused('lastCoordinator')
    const note = { id: deps.newId(), body: reason, authorId: viewer.personId, at: untilAt }
    const { noteId } = await keepNote(trx, note)
    await endGrant(trx, { id, untilAt, noteId })
    if (grant.personId !== viewer.personId) await endSessionsOf(trx, { userId: grant.personId })
    return { personId: grant.personId }
  })
}

/** Signs somebody out everywhere: a lost telephone, a person who left. */
export async function signOutPerson(deps: Deps, viewer: Viewer, personId: string): Promise<void> {
  permitGlobally(viewer, 'people.endGrant')
  await deps.db.transaction().execute(async (trx) => {
    if (!(await personById(trx, personId))) throw new NotFound()
    await endSessionsOf(trx, { userId: personId })
  })
}
