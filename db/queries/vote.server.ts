import type { Db, Trx } from '#db/schema.ts'
import type { Ballot } from '#workflows/decision/events.ts'

export type Vote = { personId: string; ballot: Ballot }

/** Votes with their values: for counting only, never for a page. */
export async function votesOn(db: Db, decisionId: string): Promise<Vote[]> {
  const rows = await db
    .selectFrom('vote')
    .select(['personId', 'ballot'])
    .where('decisionId', '=', decisionId)
    .execute()
  return rows.map((row) => ({ ...row, ballot: row.ballot as Ballot }))
}

/** What one person voted, for that person. */
export async function ownVote(
  db: Db,
  { decisionId, personId }: { decisionId: string; personId: string },
): Promise<Ballot | undefined> {
  const row = await db
    .selectFrom('vote')
    .select('ballot')
    .where('decisionId', '=', decisionId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row?.ballot as Ballot | undefined
}

/** A second vote of the same person replaces the first. */
export async function saveVote(
  trx: Trx,
  vote: { decisionId: string; personId: string; ballot: Ballot; castAt: string },
): Promise<void> {
  const { ballot, castAt } = vote
  await trx
    .insertInto('vote')
    .values(vote)
    .onConflict((conflict) =>
      conflict.columns(['decisionId', 'personId']).doUpdateSet({ ballot, castAt }),
    )
    .execute()
}

export async function insertRecusal(
  trx: Trx,
  recusal: { decisionId: string; personId: string; noteId: string; createdAt: string },
): Promise<void> {
  await trx.insertInto('recusal').values(recusal).execute()
}

/** How many stepped aside. */
export async function countRecusals(db: Db, decisionId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recusal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('decisionId', '=', decisionId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
