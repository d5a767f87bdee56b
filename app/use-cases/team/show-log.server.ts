import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { organisationName } from '#db/queries/team.server.ts'
import { logOf } from '#db/queries/team-log.server.ts'

/** What was done to an organisation beside its assessments, newest first. */
export async function showLog(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  await permit(deps, viewer, 'organisation.log', { organisationId })
  return {
    organisationId,
    organisation: (await organisationName(deps.db, organisationId)) ?? '',
    entries: await logOf(deps.db, organisationId, { limit: 500 }),
  }
}
