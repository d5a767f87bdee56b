import type { Deps } from '#app/deps.server.ts'
import { insertLink } from '#db/queries/evidence.server.ts'
import type { Trx } from '#db/schema.ts'
import { insertDocument, type NewDocument, requireRoom } from './documents.server.ts'

/** A new document, and where in it to look. */
export type NewEvidence = NewDocument & { note?: string | undefined }

export type Beside = {
  actorId: string
  at: string
  organisationId: string
  assessmentId: string
  code: string
}

/** Adds a new entry to the organisation's library and puts it beside an answer. */
export async function attachEvidence(
  trx: Trx,
  deps: Pick<Deps, 'newId' | 'world'>,
  { actorId, at, organisationId, assessmentId, code }: Beside,
  { note, ...document }: NewEvidence,
): Promise<void> {
  const { versionId } = await insertDocument(trx, deps, { actorId, at, organisationId }, document)
  await insertLink(trx, {
    id: deps.newId(),
    versionId,
    assessmentId,
    code,
    note: note ?? '',
    createdBy: actorId,
    createdAt: at,
  })
  if (document.file) await requireRoom(trx, assessmentId)
}
