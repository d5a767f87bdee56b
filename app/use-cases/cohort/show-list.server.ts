import { scopeOf } from '#app/access/scope.ts'
import { holds, type Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { listCohorts } from '#db/queries/cohort.server.ts'

/** Cohorts the viewer runs or watches; for everybody else there is no such page. */
export async function showCohorts(deps: Deps, viewer: Viewer) {
  const scope = scopeOf(viewer)
  const concerned =
    scope.coordinator || scope.watchedCohortIds.length + scope.panelCohortIds.length > 0
  if (!concerned) throw new NotFound()
  return {
    cohorts: await listCohorts(deps.db, scope),
    actions: { create: holds(viewer, 'coordinator') },
  }
}
