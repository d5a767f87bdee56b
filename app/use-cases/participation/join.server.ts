import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import { isInvitedInto } from '#db/queries/invitations.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { countBroughtBy } from '#db/queries/participation.server.ts'
import type { Db } from '#db/schema.ts'
import { takeIn } from './invite.server.ts'

/** The organisations a person invited by mail may bring into the cohort: those they administer. */
export async function showJoin(deps: Deps, viewer: Viewer, { cohortId }: { cohortId: string }) {
  const cohort = await invitedCohort(deps.db, viewer, cohortId)
  const ids = viewer.memberships
    .filter(({ role }) => role === 'administrator')
    .map(({ organisationId }) => organisationId)
  const found = await Promise.all(ids.map((id) => findOrganisation(deps.db, id)))
  const organisations = found.flatMap((row) => (row ? [{ id: row.id, name: row.name }] : []))
  return { cohort: { id: cohort.id, name: cohort.name }, organisations }
}

/**
 * Brings one organisation into the cohort on the strength of an invitation by mail. Its numbers stay unconfirmed
 * until a coordinator has looked at them. Answers with the id of the participation, where yes or no is said.
 */
export async function joinCohort(
  deps: Deps,
  viewer: Viewer,
  { cohortId, organisationId }: { cohortId: string; organisationId: string },
): Promise<string> {
  return deps.db.transaction().execute(async (trx) => {
    await invitedCohort(trx, viewer, cohortId)
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.edit', { organisationId })
    const { personId } = viewer
    if ((await countBroughtBy(trx, { personId, cohortId })) > 0) throw new Refused('broughtAlready')
    return takeIn(trx, deps, { cohortId, organisationId, actorId: personId })
  })
}

/** Without an accepted invitation there is no such page. */
async function invitedCohort(db: Db, { personId }: Viewer, cohortId: string) {
  const cohort = await findCohort(db, cohortId)
  if (!cohort || !(await isInvitedInto(db, { personId, cohortId }))) throw new NotFound()
  return cohort
}
