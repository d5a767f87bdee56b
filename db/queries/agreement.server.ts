import type { AgreedFindingRow, Db, Trx } from '#db/schema.ts'
import type { Compared } from '#workflows/case/agreement.ts'
import type { Rating } from '#workflows/review/events.ts'

/** Keeps what every reviewer gave, for good. */
export async function insertAgreement(
  trx: Trx,
  { caseId, compared, at }: { caseId: string; compared: Compared[]; at: string },
): Promise<void> {
  await trx
    .insertInto('agreement')
    .values(
      compared.map(({ code, ratings }) => ({
        caseId,
        code,
        ratings: JSON.stringify(ratings),
        createdAt: at,
      })),
    )
    .execute()
}

/** The ratings as they were when the last review was done; empty before. */
export async function comparedOf(db: Db, caseId: string): Promise<Compared[]> {
  const rows = await db
    .selectFrom('agreement')
    .select(['code', 'ratings'])
    .where('caseId', '=', caseId)
    .orderBy('code')
    .execute()
  return rows.map(({ code, ratings }) => ({ code, ratings: JSON.parse(ratings) }))
}

export type AgreedFinding = Omit<AgreedFindingRow, 'caseId' | 'rating'> & { rating: Rating }

/** What the reviewers settled, by criterion code. */
export async function agreedFindingsOf(
  db: Db,
  caseId: string,
): Promise<Record<string, AgreedFinding>> {
  const rows = await db
    .selectFrom('agreedFinding')
    .selectAll()
    .where('caseId', '=', caseId)
    .execute()
  return Object.fromEntries(
    rows.map(({ caseId: _, ...row }) => [row.code, { ...row, rating: row.rating as Rating }]),
  )
}

export type AgreedChange = Omit<AgreedFindingRow, 'updatedAt' | 'type'> & { at: string }

/**
 * Writes the agreed rating and its next revision; `revision` is the one the writer saw, 0 when there was none.
 * False when the row has another one: nothing is written then.
 */
export async function saveAgreed(trx: Trx, change: AgreedChange): Promise<boolean> {
  const { caseId, code, at, revision: seen, ...words } = change
  const revision = seen + 1
  const written =
    seen === 0
      ? await trx
          .insertInto('agreedFinding')
          .values({ caseId, code, ...words, type: null, revision, updatedAt: at })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows === 1n)
      : await trx
          .updateTable('agreedFinding')
          .set({ ...words, revision, updatedAt: at })
          .where('caseId', '=', caseId)
          .where('code', '=', code)
          .where('revision', '=', seen)
          .executeTakeFirstOrThrow()
          .then(({ numUpdatedRows }) => numUpdatedRows === 1n)
  if (!written) return false
  await trx
    .insertInto('agreedFindingRevision')
    .values({ caseId, code, ...words, type: null, revision, createdAt: at })
    .execute()
  return true
}
