import type { Db, Trx } from '#db/schema.ts'
import type { RegisterExtractRow } from '#db/support-rows.ts'
import type { Extract } from '#workflows/organisation/register-extract.ts'

/** What a person took over: names of details and facts. */
export type Accepted = { details: string[]; facts: string[] }

export type StoredExtract = Omit<RegisterExtractRow, 'proposals' | 'accepted' | 'registers'> & {
  extract: Extract
  accepted: Accepted | null
}

type NewExtract = Pick<
  StoredExtract,
  'id' | 'organisationId' | 'number' | 'fetchedAt' | 'fetchedBy'
> & {
  extract: Extract
}

/** Keeps what the register said. */
export async function insertExtract(trx: Trx, { extract, ...row }: NewExtract): Promise<void> {
  await trx
    .insertInto('registerExtract')
    .values({
      ...row,
      registers: extract.registers.join(','),
      stateOn: extract.stateOn,
      proposals: JSON.stringify(extract),
    })
    .execute()
}

/** An organisation's own extract, or one that still belongs to nobody but its reader. */
export async function findExtract(db: Db, id: string): Promise<StoredExtract | undefined> {
  const row = await extracts(db).where('id', '=', id).executeTakeFirst()
  return row && stored(row)
}

/** The newest extract of an organisation. */
export async function newestExtract(
  db: Db,
  organisationId: string,
): Promise<StoredExtract | undefined> {
  const row = await extracts(db)
    .where('organisationId', '=', organisationId)
    .orderBy('fetchedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && stored(row)
}

/** What the register said of a number since then (ISO instant), whoever asked: it is public. */
export async function freshExtract(
  db: Db,
  { number, since }: { number: string; since: string },
): Promise<StoredExtract | undefined> {
  const row = await extracts(db)
    .where('number', '=', number)
    .where('fetchedAt', '>=', since)
    .orderBy('fetchedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && stored(row)
}

/** Notes what was taken over, and by which organisation. */
export async function acceptExtractRow(
  trx: Trx,
  {
    id,
    organisationId,
    accepted,
    at,
  }: { id: string; organisationId: string; accepted: Accepted; at: string },
): Promise<void> {
  await trx
    .updateTable('registerExtract')
    .set({ organisationId, accepted: JSON.stringify(accepted), acceptedAt: at })
    .where('id', '=', id)
    .execute()
}

/** Extracts that no organisation was made of. */
export async function dropUnusedExtracts(trx: Trx, before: string): Promise<void> {
  await trx
    .deleteFrom('registerExtract')
    .where('organisationId', 'is', null)
    .where('fetchedAt', '<', before)
    .execute()
}

const extracts = (db: Db) => db.selectFrom('registerExtract').selectAll()

function stored({ proposals, accepted, registers: _, ...row }: RegisterExtractRow): StoredExtract {
  return { ...row, extract: JSON.parse(proposals), accepted: accepted && JSON.parse(accepted) }
}
