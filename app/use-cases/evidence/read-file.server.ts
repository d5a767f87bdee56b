import { permitted } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { findVersion } from '#db/queries/evidence-library.server.ts'
import { usesOf } from '#db/queries/evidence-uses.server.ts'
import { downloadName } from './file-name.ts'

export type ReadableFile =
  | { state: 'file'; sha256: string; size: number; type: string; name: string }
  | { state: 'onVisit' | 'deleted' }

/**
 * A file of a library, for whoever may read it: the team; a mentor while it stands beside an answer of the
 * organisation supported; whoever reads a submission in which it is frozen, unless the team shows it at the
 * visit only. For everybody else there is no such file.
 */
export async function readFile(
  deps: Deps,
  viewer: Viewer,
  { versionId }: { versionId: string },
): Promise<ReadableFile> {
  const version = await findVersion(deps.db, versionId)
  if (!version || version.sha256 === null) throw new NotFound()
  const { organisationId, confidentiality, sha256, fileName, name } = version
  const may = await permitted(deps, viewer, { organisationId })
  const how = may('evidence.see') ? 'open' : await throughAssessments(deps, viewer, versionId)
  if (how === 'no') throw new NotFound()
  if (how === 'frozen' && confidentiality === 'team') return { state: 'onVisit' }
  if (version.deletedAt !== null) return { state: 'deleted' }
  const { size, type } = version as { size: number; type: string }
  return { state: 'file', sha256, size, type, name: downloadName(fileName ?? name, type) }
}

async function throughAssessments(
  deps: Deps,
  viewer: Viewer,
  versionId: string,
): Promise<'open' | 'frozen' | 'no'> {
  let best: 'frozen' | 'no' = 'no'
  for (const { assessmentId, live, frozen } of await usesOf(deps.db, { versionId })) {
    const may = await permitted(deps, viewer, { assessmentId })
    if ((live || frozen) && may('evidence.open')) return 'open'
    if (frozen && may('submission.read')) best = 'frozen'
  }
  return best
}
