import type { Db } from '#db/schema.ts'

/** The hashes of the events after a position, in order; read in pages so that nothing long is held open. */
export async function hashesAfter(
  db: Db,
  { position, upTo, limit }: { position: number; upTo: number; limit: number },
): Promise<{ position: number; hash: string }[]> {
  return db
    .selectFrom('workflowEvent')
    .select(['position', 'hash'])
    .where('position', '>', position)
    .where('position', '<=', upTo)
    .orderBy('position')
    .limit(limit)
    .execute()
}

export async function lastPosition(db: Db): Promise<number> {
  const row = await db
    .selectFrom('workflowEvent')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirst()
  return Number(row?.position ?? 0)
}

export async function hashAt(db: Db, position: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('workflowEvent')
    .select('hash')
    .where('position', '=', position)
    .executeTakeFirst()
  return row?.hash
}

/** Ids of workflows in order, a page at a time. */
export async function workflowIds(
  db: Db,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('workflow')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
