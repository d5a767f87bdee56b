import type { Db, FindingRow, Trx } from '#db/schema.ts'
import type { Rating } from '#workflows/review/events.ts'

export type Finding = Omit<FindingRow, 'rating' | 'reviewId'> & { rating: Rating }

/** One reviewer's findings by criterion code. */
export async function findingsOf(db: Db, reviewId: string): Promise<Record<string, Finding>> {
  const rows = await db.selectFrom('finding').selectAll().where('reviewId', '=', reviewId).execute()
  return Object.fromEntries(
    rows.map(({ reviewId: _, ...row }) => [row.code, { ...row, rating: row.rating as Rating }]),
  )
}

export type FindingChange = Omit<FindingRow, 'updatedAt'> & { at: string }

/**
 * Writes the row and its next revision; `revision` is the one the writer saw, 0 when there was none.
 * False when the row has another one: nothing is written then.
 */
export async function saveFinding(trx: Trx, change: FindingChange): Promise<boolean> {
  const { reviewId, code, at, revision: seen, ...words } = change
  const revision = seen + 1
  const written =
    seen === 0
      ? await trx
          .insertInto('finding')
          .values({ reviewId, code, ...words, revision, updatedAt: at })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows === 1n)
      : await trx
          .updateTable('finding')
          .set({ ...words, revision, updatedAt: at })
          .where('reviewId', '=', reviewId)
          .where('code', '=', code)
          .where('revision', '=', seen)
          .executeTakeFirstOrThrow()
          .then(({ numUpdatedRows }) => numUpdatedRows === 1n)
  if (!written) return false
  await trx
    .insertInto('findingRevision')
    .values({ reviewId, code, ...words, revision, createdAt: at })
    .execute()
  return true
}
