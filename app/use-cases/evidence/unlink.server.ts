import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { removeLink } from '#db/queries/evidence.server.ts'
import { changeEvidence } from './change.server.ts'

/** Takes evidence away from one answer; it stays in the library and beside other answers. */
export async function unlinkEvidence(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, code, linkId }: { assessmentId: string; code: string; linkId: string },
): Promise<void> {
  await changeEvidence(deps, viewer, { assessmentId, code }, async (trx, { at }) => {
    if (!(await removeLink(trx, { id: linkId, assessmentId, code, at }))) throw new NotFound()
  })
}
