import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { insertLink } from '#db/queries/evidence.server.ts'
import { findVersion } from '#db/queries/evidence-library.server.ts'
import type { Trx } from '#db/schema.ts'
import type { Beside } from './attach.server.ts'
import { changeEvidence } from './change.server.ts'
import { requireRoom } from './documents.server.ts'

/** Puts something from the organisation's library beside another answer: one document serves many criteria. */
export async function linkEvidence(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; code: string; versionId: string; note?: string | undefined },
): Promise<void> {
  const { assessmentId, code, versionId, note = '' } = input
  await changeEvidence(deps, viewer, { assessmentId, code }, (trx, beside) =>
    linkVersion(trx, deps, beside, { versionId, note }),
  )
}

/** Inside the transaction that changes what stands beside an answer. */
export async function linkVersion(
  trx: Trx,
  deps: Pick<Deps, 'newId'>,
  { organisationId, assessmentId, code, actorId, at }: Beside,
  { versionId, note }: { versionId: string; note: string },
): Promise<void> {
  const version = await findVersion(trx, versionId)
  if (version?.organisationId !== organisationId) throw new NotFound()
  if (version.deletedAt !== null) throw new Refused('fileGone')
  const made = { createdBy: actorId, createdAt: at }
  await insertLink(trx, { id: deps.newId(), versionId, assessmentId, code, note, ...made })
  if (version.sha256 !== null) await requireRoom(trx, assessmentId)
}
