import type { Db, Trx, WorkflowEventRow, WorkflowRow } from '#db/schema.ts'
import { type PlainRow, plainly } from './leaving-parts.server.ts'

/** The organisation and those merged into it: their rows are one history. */
export async function organisationsOne(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('id')
    .where((eb) => eb.or([eb('id', '=', id), eb('mergedIntoId', '=', id)]))
    .orderBy((eb) => eb('id', '!=', id))
    .execute()
  return rows.map((row) => row.id)
}

export async function workflowsById(db: Db, ids: string[]): Promise<WorkflowRow[]> {
  return db.selectFrom('workflow').selectAll().where('id', 'in', ids).orderBy('id').execute()
}

/** Events of several workflows in the order they came to this house. */
export async function eventsOfAll(db: Db, ids: string[]): Promise<WorkflowEventRow[]> {
  const rows = await db
    .selectFrom('workflowEvent')
    .selectAll()
    .where('workflowId', 'in', ids)
    .orderBy('position')
    .execute()
  return rows as unknown as WorkflowEventRow[]
}

export async function hashesOf(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('workflowEvent')
    .select('hash')
    .where('workflowId', '=', id)
    .orderBy('version')
    .execute()
  return rows.map(({ hash }) => hash)
}

export async function notesById(db: Db, ids: string[]) {
  return db.selectFrom('note').selectAll().where('id', 'in', ids).orderBy('id').execute()
}

export async function versionsById(db: Db, ids: string[]) {
  return db
    .selectFrom('standardVersion')
    .innerJoin('standard', 'standard.slug', 'standardVersion.slug')
    .selectAll('standardVersion')
    .select('standard.title')
    .where('standardVersion.id', 'in', ids)
    .orderBy('standardVersion.id')
    .execute()
}

export async function peopleById(db: Db, ids: string[]) {
  return db.selectFrom('person').selectAll().where('id', 'in', ids).orderBy('id').execute()
}

/** Everybody who is or was on a team. */
export async function teamEver(db: Db, organisationIds: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('personId')
    .distinct()
    .where('organisationId', 'in', organisationIds)
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Bytes of an organisation's kept files: library, letters, certificates, scans of consents. */
export async function filesKept(db: Db, sha256s: string[]) {
  return db
    .selectFrom('blob')
    .leftJoin('deletedBlob', 'deletedBlob.sha256', 'blob.sha256')
    .select(['blob.sha256', 'blob.size'])
    .where('blob.sha256', 'in', sha256s)
    .where('deletedBlob.sha256', 'is', null)
    .orderBy('blob.sha256')
    .execute()
}

export async function hasOrganisations(db: Db): Promise<boolean> {
  const row = await db.selectFrom('organisation').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Rows that come from elsewhere, one by one: SQLite checks types, keys and what they refer to. */
export async function insertPlain(trx: Trx, table: string, rows: PlainRow[]): Promise<void> {
  for (const row of rows) await plainly(trx).insertInto(table).values(row).execute()
}
