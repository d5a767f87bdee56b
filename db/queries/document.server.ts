import type { Insertable } from 'kysely'
import type { Db, Trx } from '#db/schema.ts'
import type { DocumentDraftRow } from '#db/support-rows.ts'

/** A document an organisation works on; `adoptedOn` and `known` are set while it is finished. */
export type StoredDocument = Omit<DocumentDraftRow, 'answers' | 'known'> & {
  answers: Record<string, string>
  known: unknown
}

/** The documents of an organisation, those changed last first. */
export async function documentsOf(db: Db, organisationId: string): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom('documentDraft')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('updatedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(parsed)
}

/** One document, if it belongs to the organisation. */
export async function findDocument(
  db: Db,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<StoredDocument | undefined> {
  const row = await db
    .selectFrom('documentDraft')
    .selectAll()
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst()
  return row && parsed(row)
}

export async function insertDocument(
  trx: Trx,
  { answers, ...row }: Omit<Insertable<DocumentDraftRow>, 'answers'> & { answers: object },
): Promise<void> {
  await trx
    .insertInto('documentDraft')
    .values({ ...row, answers: JSON.stringify(answers) })
    .execute()
}

type Change = {
  answers?: object
  /** Both together: a document is finished with the facts of that day, or is a draft again. */
  finished?: { adoptedOn: string; known: object; evidenceItemId: string } | null
}

/** Changes a document that still has the revision the page was drawn from. */
export async function updateDocument(
  trx: Trx,
  { id, revision, at }: { id: string; revision: number; at: string },
  { answers, finished }: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('documentDraft')
    .set({
      revision: revision + 1,
      updatedAt: at,
      ...(answers && { answers: JSON.stringify(answers) }),
      ...(finished === null && { adoptedOn: null, known: null }),
      ...(finished && { ...finished, known: JSON.stringify(finished.known) }),
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Removes a document; what became evidence of it stays in the library of evidence. */
export async function deleteDocument(
  trx: Trx,
  { id, revision }: { id: string; revision: number },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('documentDraft')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

/** The next version of something in the library of evidence, for a document finished again. */
export async function insertDocumentVersion(
  trx: Trx,
  version: {
    id: string
    itemId: string
    name: string
    documentDate: string
    sha256: string
    fileName: string
    createdBy: string
    createdAt: string
  },
): Promise<void> {
  const { no } = await trx
    .selectFrom('evidenceVersion')
    .select(({ fn }) => fn.max('no').as('no'))
    .where('itemId', '=', version.itemId)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('evidenceVersion')
    .values({
      ...version,
      no: Number(no ?? 0) + 1,
      form: 'file',
      place: null,
      url: null,
      validUntil: null,
    })
    .execute()
}

/** The bytes of a finished document, as they were filed: of the newest version. */
export async function filedBytes(db: Db, itemId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('evidenceVersion')
    .select('sha256')
    .where('itemId', '=', itemId)
    .where('sha256', 'is not', null)
    .orderBy('no', 'desc')
    .executeTakeFirst()
  return row?.sha256 ?? undefined
}

/** Writes into open plan items of these criteria what helped, where nobody has written anything yet. */
export async function noteSupport(
  trx: Trx,
  {
    organisationId,
    codes,
    support,
    at,
  }: {
    organisationId: string
    codes: string[]
    support: string
    at: string
  },
): Promise<void> {
  if (codes.length === 0) return
  await trx
    .updateTable('actionItem')
    .set((eb) => ({ support, updatedAt: at, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('status', '=', 'open')
    .where('support', '=', '')
    .where('id', 'in', (eb) =>
      eb.selectFrom('actionItemCriterion').select('actionItemId').where('code', 'in', codes),
    )
    .execute()
}

function parsed({ answers, known, ...row }: DocumentDraftRow): StoredDocument {
  return { ...row, answers: JSON.parse(answers), known: known === null ? null : JSON.parse(known) }
}
