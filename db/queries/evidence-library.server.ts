import { sql } from 'kysely'
import type { Db, EvidenceItemRow, EvidenceVersionRow, Trx } from '#db/schema.ts'

export type LibraryVersion = Omit<EvidenceVersionRow, 'fileName'> & {
  fileName: string | null
  /** Bytes and sniffed type, of files only. */
  size: number | null
  type: string | null
  deletedAt: string | null
  by: string | null
}

export type LibraryItem = {
  id: string
  organisationId: string
  confidentiality: 'team' | 'reviewers'
  createdBy: string
}

/** Each document of a library by its newest version, by name. */
export async function newestVersions(
  db: Db,
  organisationId: string,
): Promise<(LibraryVersion & Pick<LibraryItem, 'confidentiality'>)[]> {
  return versions(db)
    .select('evidenceItem.confidentiality')
    .where('evidenceItem.organisationId', '=', organisationId)
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
    .orderBy(sql`evidence_version.name collate nocase`)
    .orderBy('evidenceVersion.id')
    .execute()
}

/** Every version of a library, documents in the order they came. */
export async function allVersions(db: Db, organisationId: string): Promise<LibraryVersion[]> {
  return versions(db)
    .where('evidenceItem.organisationId', '=', organisationId)
    .orderBy('evidenceItem.createdAt')
    .orderBy('evidenceItem.id')
    .orderBy('evidenceVersion.no')
    .execute()
}

export async function findItem(db: Db, id: string): Promise<LibraryItem | undefined> {
  return db
    .selectFrom('evidenceItem')
    .select(['id', 'organisationId', 'confidentiality', 'createdBy'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The versions of one document, newest first. */
export async function versionsOf(db: Db, itemId: string): Promise<LibraryVersion[]> {
  return versions(db)
    .where('evidenceItem.id', '=', itemId)
    .orderBy('evidenceVersion.no', 'desc')
    .execute()
}

export async function findVersion(db: Db, id: string) {
  return versions(db)
    .select(['evidenceItem.organisationId', 'evidenceItem.confidentiality'])
    .where('evidenceVersion.id', '=', id)
    .executeTakeFirst()
}

const versions = (db: Db) =>
  db
    .selectFrom('evidenceVersion')
    .innerJoin('evidenceItem', 'evidenceItem.id', 'evidenceVersion.itemId')
    .leftJoin('blob', 'blob.sha256', 'evidenceVersion.sha256')
    .leftJoin('deletedFile', 'deletedFile.versionId', 'evidenceVersion.id')
    .leftJoin('person', 'person.id', 'evidenceVersion.createdBy')
    .selectAll('evidenceVersion')
    .select(['blob.size', 'blob.type', 'deletedFile.deletedAt', 'person.name as by'])

export type NewVersion = Omit<EvidenceVersionRow, 'fileName'> & { fileName: string | null }

export async function insertItem(
  trx: Trx,
  item: Omit<EvidenceItemRow, 'confidentiality'> & Pick<LibraryItem, 'confidentiality'>,
): Promise<void> {
  await trx.insertInto('evidenceItem').values(item).execute()
}

export async function insertVersion(trx: Trx, version: NewVersion): Promise<void> {
  await trx.insertInto('evidenceVersion').values(version).execute()
}

export async function setConfidentiality(
  trx: Trx,
  { itemId, confidentiality }: { itemId: string; confidentiality: 'team' | 'reviewers' },
): Promise<void> {
  await trx.updateTable('evidenceItem').set({ confidentiality }).where('id', '=', itemId).execute()
}

/** Bytes of the distinct files of a library that are still kept. */
export async function librarySize(db: Db, organisationId: string): Promise<number> {
  const files = db
    .selectFrom('evidenceVersion')
    .innerJoin('evidenceItem', 'evidenceItem.id', 'evidenceVersion.itemId')
    .innerJoin('blob', 'blob.sha256', 'evidenceVersion.sha256')
    .leftJoin('deletedFile', 'deletedFile.versionId', 'evidenceVersion.id')
    .select(['blob.sha256', 'blob.size'])
    .where('evidenceItem.organisationId', '=', organisationId)
    .where('deletedFile.versionId', 'is', null)
    .distinct()
  return sumOf(await files.execute())
}

/** Bytes of the distinct files beside the answers of an assessment. */
export async function linkedSize(db: Db, assessmentId: string): Promise<number> {
  const files = db
    .selectFrom('evidenceLink')
    .innerJoin('evidenceVersion', 'evidenceVersion.id', 'evidenceLink.versionId')
    .innerJoin('blob', 'blob.sha256', 'evidenceVersion.sha256')
    .select(['blob.sha256', 'blob.size'])
    .where('evidenceLink.assessmentId', '=', assessmentId)
    .where('evidenceLink.removedAt', 'is', null)
    .distinct()
  return sumOf(await files.execute())
}

const sumOf = (files: { size: number }[]) => files.reduce((sum, { size }) => sum + size, 0)
