import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { openCourses, pendingOf } from './read-courses.server.ts'

/** The one place for leaving: what goes on, and what else one can do before saying goodbye. */
export async function showLeaving(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  await permit(deps, viewer, 'organisation.quit', { organisationId })
  const organisation = await findOrganisation(deps.db, organisationId)
  if (!organisation) throw new NotFound()
  return {
    organisationId,
    organisation: organisation.name,
    courses: await openCourses(deps.db, organisationId),
    pending: await pendingOf(deps.db, organisationId),
  }
}

/** One thing that goes on, for the page that asks whether to leave it. */
export async function showCourse(
  deps: Deps,
  viewer: Viewer,
  { organisationId, courseId }: { organisationId: string; courseId: string },
) {
  const { courses, organisation } = await showLeaving(deps, viewer, { organisationId })
  const course = courses.find(({ id }) => id === courseId)
  if (!course) throw new NotFound()
  return { organisationId, organisation, course }
}
