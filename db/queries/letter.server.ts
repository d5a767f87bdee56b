import type { Db, Trx } from '#db/schema.ts'

/** The letter about a decision, as it was sent. */
export async function findLetter(db: Db, decisionId: string) {
  return db
    .selectFrom('letter')
    .select(['sha256', 'locale', 'createdAt'])
    .where('decisionId', '=', decisionId)
    .orderBy('no')
    .limit(1)
    .executeTakeFirst()
}

/** Writes the row after its bytes rest on the disk; a second time changes nothing. */
export async function insertLetter(
  trx: Trx,
  letter: { decisionId: string; sha256: string; size: number; locale: string; at: string },
): Promise<void> {
  const { decisionId, sha256, size, locale, at: createdAt } = letter
  await trx
    .insertInto('blob')
    .values({ sha256, size, type: 'application/pdf', createdAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await trx
    .insertInto('letter')
    .values({ decisionId, no: 1, sha256, locale, createdAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Number of the certificate a decision led to, if it was issued already. */
export async function certificateNumberOf(db: Db, decisionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('certificate')
    .select('number')
    .where('decisionId', '=', decisionId)
    .executeTakeFirst()
  return row?.number
}
