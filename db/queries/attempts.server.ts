import { sql } from 'kysely'
import type { Db, Trx } from '#db/schema.ts'

export type Window = { count: number; windowEndsAt: string }

/** Counts one more attempt under a key; a window that is over begins anew. One statement, so nobody slips between. */
export async function countAttempt(
  trx: Trx,
  { key, now, windowEndsAt }: { key: string; now: string; windowEndsAt: string },
): Promise<Window> {
  return trx
    .insertInto('attempt')
    .values({ key, count: 1, windowEndsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when attempt.window_ends_at <= ${now} then 1 else attempt.count + 1 end`,
        windowEndsAt: sql<string>`case when attempt.window_ends_at <= ${now}
          then ${windowEndsAt} else attempt.window_ends_at end`,
      }),
    )
    .returning(['count', 'windowEndsAt'])
    .executeTakeFirstOrThrow()
}

/** Takes attempts back that turned out to be right. */
export async function forgiveAttempts(db: Db | Trx, keys: string[]): Promise<void> {
  await db
    .updateTable('attempt')
    .set(({ eb }) => ({ count: eb('count', '-', 1) }))
    .where('key', 'in', keys)
    .where('count', '>', 0)
    .execute()
}

export async function forgetAttempts(db: Db | Trx, keys: string[]): Promise<void> {
  await db.deleteFrom('attempt').where('key', 'in', keys).execute()
}

/** Windows that are over; without this the table would grow with every address that ever came. */
export async function forgetPastAttempts(db: Db | Trx, now: string): Promise<void> {
  await db.deleteFrom('attempt').where('windowEndsAt', '<=', now).execute()
}
