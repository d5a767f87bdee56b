import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import { type CohortPhase, cohortPhases } from '#workflows/cohort/events.ts'

/** What the pages that change a cohort need: where it is, and its lock. */
export async function showRun(deps: Deps, viewer: Viewer, { cohortId }: { cohortId: string }) {
  await permit(deps, viewer, 'cohort.run', { cohortId })
  const cohort = await findCohort(deps.db, cohortId)
  if (!cohort) throw new NotFound()
  const { snapshot, version } = await readWorkflow(deps.db, cohortId)
  const phase = snapshot.value as CohortPhase
  const next = cohortPhases[cohortPhases.indexOf(phase) + 1] ?? null
  const { id, name, settings } = cohort
  return { id, name, deadlines: settings.deadlines, phase, next, version }
}
