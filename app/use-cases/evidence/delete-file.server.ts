import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { findVersion } from '#db/queries/evidence-library.server.ts'
import { type EvidenceUse, usesOf } from '#db/queries/evidence-uses.server.ts'
import { deleteFiles } from './delete-files.server.ts'
import { isNeeded } from './needs.ts'

type Input = { organisationId: string; itemId: string; versionId: string }

/** An administrator deletes the file of one version for good; that it was there stays visible. */
export async function deleteFile(
  deps: Deps,
  viewer: Viewer,
  { organisationId, itemId, versionId }: Input,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'evidence.delete', { organisationId })
    const version = await findVersion(trx, versionId)
    const isHere = version?.organisationId === organisationId && version.itemId === itemId
    if (!isHere || version.sha256 === null) throw new NotFound()
    if (version.deletedAt !== null) throw new Refused('fileGone')
    refuseWhileNeeded(await usesOf(trx, { versionId }))
    await deleteFiles(trx, deps, {
      ...{ organisationId, which: { versionIds: [versionId] }, reason: 'demand' },
      personId: viewer.personId,
    })
  })
}

function refuseWhileNeeded(uses: EvidenceUse[]): void {
  const needed = uses.filter(isNeeded)
  if (needed.some(({ frozen }) => frozen)) throw new Refused('fileInSubmission')
  const codes = [...new Set(needed.map(({ code }) => code))]
  if (codes.length > 0) throw new Refused('fileInUse', { codes: codes.join(', ') })
}
