import type { Db, Trx } from '#db/schema.ts'

/** Kinds of mail a person has switched off. Nothing is stored for what was never touched: it is on. */
export async function unwantedMails(db: Db, personId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('mailPreference')
    .select('kind')
    .where('personId', '=', personId)
    .where('mailed', '=', 0)
    .execute()
  return new Set(rows.map(({ kind }) => kind))
}

export async function setMailPreferences(
  trx: Trx,
  { personId, at }: { personId: string; at: string },
  preferences: { kind: string; mailed: boolean }[],
): Promise<void> {
  for (const { kind, mailed } of preferences) {
    const set = { mailed: mailed ? 1 : 0, updatedAt: at }
    await trx
      .insertInto('mailPreference')
      .values({ personId, kind, ...set })
      .onConflict((conflict) => conflict.columns(['personId', 'kind']).doUpdateSet(set))
      .execute()
  }
}
