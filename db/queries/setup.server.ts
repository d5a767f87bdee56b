import type { Db, Trx } from '#db/schema.ts'

export async function hasCoordinator(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('roleGrant')
    .select('id')
    .where('role', '=', 'coordinator')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Only the newest token counts. */
export async function replaceSetupToken(
  trx: Trx,
  { hash, createdAt }: { hash: string; createdAt: string },
): Promise<void> {
  await trx.deleteFrom('setupToken').execute()
  await trx.insertInto('setupToken').values({ hash, createdAt }).execute()
}

/** The token that may still be used, made after `since`. */
export async function openSetupToken(db: Db, { since }: { since: string }) {
  return db
    .selectFrom('setupToken')
    .select('hash')
    .where('usedAt', 'is', null)
    .where('createdAt', '>', since)
    .executeTakeFirst()
}

/** True for whoever comes first. */
export async function claimSetupToken(
  db: Db,
  { hash, at }: { hash: string; at: string },
): Promise<boolean> {
  const row = await db
    .updateTable('setupToken')
    .set({ usedAt: at })
    .where('hash', '=', hash)
    .where('usedAt', 'is', null)
    .returning('hash')
    .executeTakeFirst()
  return row !== undefined
}

/** The account could not be made, so the token may be tried again. */
export async function releaseSetupToken(db: Db, hash: string): Promise<void> {
  await db.updateTable('setupToken').set({ usedAt: null }).where('hash', '=', hash).execute()
}
