import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import {
  isSoleCoordinator,
  openReviewsOf,
  passwordHashOf,
  soleAdministrations,
} from '#db/queries/leaving-person.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { pendingOf } from './read-courses.server.ts'

/** The page that asks before an organisation is erased: what it is called, and what has to end first. */
export async function showErasure(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  await permit(deps, viewer, 'organisation.erase', { organisationId })
  const organisation = await findOrganisation(deps.db, organisationId)
  if (!organisation) throw new NotFound()
  const pending = await pendingOf(deps.db, organisationId)
  return { organisationId, organisation: organisation.name, pending }
}

/** What stands in the way of erasing one's own data, so that the page can say it before anything is typed. */
export async function showPersonErasure({ db }: Deps, { personId, name, email }: Viewer) {
  return {
    ...{ name, email },
    administers: await soleAdministrations(db, personId),
    soleCoordinator: await isSoleCoordinator(db, personId),
    reviews: await openReviewsOf(db, personId),
    hasPassword: (await passwordHashOf(db, personId)) !== null,
  }
}
