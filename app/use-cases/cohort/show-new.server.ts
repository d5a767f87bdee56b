import { permitGlobally } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { listVersions } from '#db/queries/standard.server.ts'

/** The versions a cohort may be planned on, with what each allows. */
export async function showNewCohort(deps: Deps, viewer: Viewer) {
  permitGlobally(viewer, 'cohort.run')
  const versions = []
  for (const { id, version } of await listVersions(deps.db)) {
    const { snapshot } = await readWorkflow(deps.db, id)
    const { title } = await readManifest(deps.db, id)
    versions.push({
      ...{ id, version, title },
      trial: snapshot.hasTag('trial'),
      full: snapshot.hasTag('full'),
    })
  }
  return { versions: versions.filter(({ trial, full }) => trial || full) }
}
