import type { Insertable } from 'kysely'
import { prepared } from '#db/prepared.ts'
import type { Db, EvidenceItemRow, EvidenceVersionRow, Trx } from '#db/schema.ts'

export type LinkedEvidence = Pick<
  EvidenceVersionRow,
  'form' | 'name' | 'documentDate' | 'place' | 'url' | 'validUntil' | 'sha256' | 'no'
> & { linkId: string; versionId: string; itemId: string; code: string; note: string }

/** Evidence that stands beside the answers of an assessment, in the order it was added. */
export async function evidenceOf(
  db: Db,
  assessmentId: string,
  code?: string,
): Promise<LinkedEvidence[]> {
  return db
    .selectFrom('evidenceLink')
    .innerJoin('evidenceVersion', 'evidenceVersion.id', 'evidenceLink.versionId')
    .select([
      'evidenceLink.id as linkId',
      'evidenceLink.code',
      'evidenceLink.note',
      'evidenceVersion.id as versionId',
      'evidenceVersion.itemId',
      'evidenceVersion.no',
      'evidenceVersion.form',
      'evidenceVersion.name',
      'evidenceVersion.documentDate',
      'evidenceVersion.place',
      'evidenceVersion.url',
      'evidenceVersion.validUntil',
      'evidenceVersion.sha256',
    ])
    .where('evidenceLink.assessmentId', '=', assessmentId)
    .where('evidenceLink.removedAt', 'is', null)
    .$if(code !== undefined, (query) => query.where('evidenceLink.code', '=', code as string))
    .orderBy('evidenceLink.createdAt')
    .orderBy('evidenceLink.id')
    .execute()
}

export async function isEvidenced(db: Db, assessmentId: string, code: string): Promise<boolean> {
  const { rows } = await anyLink(db, { assessmentId, code })
  return rows.length > 0
}

const anyLink = prepared<{ assessmentId: string; code: string }, { id: string }>(
  (db, { assessmentId, code }) =>
    db
      .selectFrom('evidenceLink')
      .select('id')
      .where('assessmentId', '=', assessmentId)
      .where('code', '=', code)
      .where('removedAt', 'is', null)
      .limit(1),
)

/** The newest version of everything in an organisation's library. */
export async function libraryOf(db: Db, organisationId: string) {
  return db
    .selectFrom('evidenceItem')
    .innerJoin('evidenceVersion', 'evidenceVersion.itemId', 'evidenceItem.id')
    .select([
      'evidenceVersion.id as versionId',
      'evidenceVersion.name',
      'evidenceVersion.form',
      'evidenceVersion.documentDate',
    ])
    .leftJoin('deletedFile', 'deletedFile.versionId', 'evidenceVersion.id')
    .where('evidenceItem.organisationId', '=', organisationId)
    .where('deletedFile.versionId', 'is', null)
    .where((eb) =>
      eb(
        'evidenceVersion.no',
        '=',
        eb
          .selectFrom('evidenceVersion as newest')
          .select(({ fn }) => fn.max('newest.no').as('no'))
          .whereRef('newest.itemId', '=', 'evidenceItem.id'),
      ),
    )
    .orderBy('evidenceVersion.name')
    .execute()
}

/** Whose library a version belongs to. */
export async function ownerOfEvidence(db: Db, versionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('evidenceVersion')
    .innerJoin('evidenceItem', 'evidenceItem.id', 'evidenceVersion.itemId')
    .select('evidenceItem.organisationId')
    .where('evidenceVersion.id', '=', versionId)
    .executeTakeFirst()
  return row?.organisationId
}

export async function insertEvidence(
  trx: Trx,
  item: Insertable<EvidenceItemRow>,
  version: Omit<Insertable<EvidenceVersionRow>, 'itemId' | 'createdBy' | 'createdAt'>,
): Promise<void> {
  const { id: itemId, createdBy, createdAt } = item
  await trx.insertInto('evidenceItem').values(item).execute()
  await trx
    .insertInto('evidenceVersion')
    .values({ ...version, itemId, createdBy, createdAt })
    .execute()
}

type NewLink = {
  id: string
  versionId: string
  assessmentId: string
  code: string
  note: string
  createdBy: string
  createdAt: string
}

/** Puts evidence beside an answer; a second time for the same criterion changes nothing. */
export async function insertLink(trx: Trx, link: NewLink): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('evidenceLink')
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes evidence away from an answer; it stays in the library. False when there is no such link. */
export async function removeLink(
  trx: Trx,
  { id, assessmentId, code, at }: { id: string; assessmentId: string; code: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('evidenceLink')
    .set({ removedAt: at })
    .where('id', '=', id)
    .where('assessmentId', '=', assessmentId)
    .where('code', '=', code)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
