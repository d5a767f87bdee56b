import { permit } from '#app/access/permit.server.ts'
import { scopeOf } from '#app/access/scope.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import { searchOrganisations } from '#db/queries/confirmation.server.ts'

/** Organisations found by name or number, to invite one of them. Fewer than three letters find nothing. */
export async function showInvite(
  deps: Deps,
  viewer: Viewer,
  { cohortId, text }: { cohortId: string; text: string },
) {
  await permit(deps, viewer, 'cohort.run', { cohortId })
  const cohort = await findCohort(deps.db, cohortId)
  if (!cohort) throw new NotFound()
  const { snapshot } = await readWorkflow(deps.db, cohortId)
  const long = text.trim().length >= 3
  return {
    cohort: { id: cohort.id, name: cohort.name },
    open: snapshot.hasTag('inviting'),
    text,
    found: long
      ? await searchOrganisations(deps.db, scopeOf(viewer), { text: text.trim(), cohortId })
      : null,
  }
}
