import type { Db, Trx } from '#db/schema.ts'

/** Whom a mail to this address reaches: a person with an account, or nobody we know (then Polish). */
export async function addresseeOf(db: Db, email: string) {
  const row = await db
    .selectFrom('user')
    .leftJoin('person', 'person.id', 'user.id')
    .select(['user.id', 'user.twoFactorEnabled', 'person.locale'])
    .where('user.email', '=', email.toLowerCase())
    .executeTakeFirst()
  return {
    personId: row?.id ?? null,
    locale: row?.locale === 'en' ? ('en' as const) : ('pl' as const),
    twoFactor: row?.twoFactorEnabled === 1,
  }
}

/** The account that is half-way through signing in. Whether the challenge is over, the library decides by its own clock. */
export async function accountOfChallenge(db: Db, identifier: string) {
  return db
    .selectFrom('verification')
    .innerJoin('user', 'user.id', 'verification.value')
    .select(['user.id', 'user.email'])
    .where('verification.identifier', '=', identifier)
    .executeTakeFirst()
}

export async function secondFactorOf(db: Db, userId: string) {
  const row = await db
    .selectFrom('twoFactor')
    .innerJoin('user', 'user.id', 'twoFactor.userId')
    .select(['twoFactor.secret', 'twoFactor.verified', 'user.twoFactorEnabled'])
    .where('twoFactor.userId', '=', userId)
    .executeTakeFirst()
  return row && { secret: row.secret, enabled: row.twoFactorEnabled === 1 }
}

/** True for the first use of a one-time code, false for every later one. */
export async function spendCode(
  db: Db,
  used: { userId: string; counter: number; usedAt: string },
): Promise<boolean> {
  const row = await db
    .insertInto('usedCode')
    .values(used)
    .onConflict((conflict) => conflict.columns(['userId', 'counter']).doNothing())
    .returning('counter')
    .executeTakeFirst()
  return row !== undefined
}

/** The sessions of a person that are not over, the newest first; tokens never leave the database. */
export async function sessionsOf(db: Db, { userId, now }: { userId: string; now: string }) {
  return db
    .selectFrom('session')
    .select(['id', 'createdAt', 'updatedAt', 'expiresAt', 'userAgent'])
    .where('userId', '=', userId)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .limit(100)
    .execute()
}

export async function endSession(trx: Trx, { id, userId }: { id: string; userId: string }) {
  return trx
    .deleteFrom('session')
    .where('id', '=', id)
    .where('userId', '=', userId)
    .returning('id')
    .executeTakeFirst()
}

export async function endSessionsOf(
  trx: Trx,
  { userId, except }: { userId: string; except?: string },
) {
  await trx
    .deleteFrom('session')
    .where('userId', '=', userId)
    .$if(except !== undefined, (query) => query.where('id', '!=', except as string))
    .execute()
}

/** The account and the person carry the same name; the language is the person's. */
export async function renamePerson(
  trx: Trx,
  { id, name, locale, at }: { id: string; name: string; locale: string; at: string },
): Promise<void> {
  await trx.updateTable('user').set({ name, updatedAt: at }).where('id', '=', id).execute()
  await trx.updateTable('person').set({ name, locale }).where('id', '=', id).execute()
}

/** A row that opens nothing: asking for an unknown address writes as much as asking for a known one. */
export async function writeIdleVerification(
  db: Db,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await db
    .insertInto('verification')
    .values({
      id,
      identifier: `nobody:${id}`,
      value: '',
      expiresAt: at,
      createdAt: at,
      updatedAt: at,
    })
    .execute()
}

export async function requestSignUp(
  trx: Trx,
  row: { tokenHash: string; email: string; createdAt: string; expiresAt: string },
): Promise<void> {
  await trx.insertInto('signUp').values(row).execute()
}

export async function signUpByToken(
  db: Db,
  { tokenHash, now }: { tokenHash: string; now: string },
) {
  return db
    .selectFrom('signUp')
    .select(['email'])
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
}

/** True for whoever comes first with the token. */
export async function spendSignUp(
  db: Db,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<boolean> {
  const row = await db
    .updateTable('signUp')
    .set({ usedAt: now })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('tokenHash')
    .executeTakeFirst()
  return row !== undefined
}
