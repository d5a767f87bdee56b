import type { Deps } from '#app/deps.server.ts'
import { insertEvidence, insertLink } from '#db/queries/evidence.server.ts'
import type { Trx } from '#db/schema.ts'

/** A document's name with its date and place, an address on the web, or something shown at the visit. */
export type NewEvidence = {
  form: 'record' | 'link' | 'onVisit'
  name: string
  /** ISO date of the document. */
  documentDate?: string | undefined
  place?: string | undefined
  /** https only. */
  url?: string | undefined
  /** Where in it to look. */
  note?: string | undefined
}

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
  deps: Pick<Deps, 'newId'>,
  { actorId, at, organisationId, assessmentId, code }: Beside,
  { form, name, documentDate, place, url, note }: NewEvidence,
): Promise<void> {
  const versionId = deps.newId()
  await insertEvidence(
    trx,
    { id: deps.newId(), organisationId, createdBy: actorId, createdAt: at },
    {
      id: versionId,
      no: 1,
      form,
      name,
      documentDate: documentDate || null,
      place: place || null,
      url: form === 'link' ? url || null : null,
      validUntil: null,
      sha256: null,
    },
  )
  await insertLink(trx, {
    id: deps.newId(),
    versionId,
    assessmentId,
    code,
    note: note ?? '',
    createdBy: actorId,
    createdAt: at,
  })
}
