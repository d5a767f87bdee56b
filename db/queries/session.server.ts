import type { Db } from '#db/schema.ts'

/** The person behind a session token, or undefined when the session is unknown or over. */
export async function personBySession(db: Db, { token, now }: { token: string; now: string }) {
  return db
    .selectFrom('session')
    .innerJoin('user', 'user.id', 'session.userId')
    .leftJoin('person', 'person.id', 'session.userId')
    .select([
      'session.id as sessionId',
      'session.createdAt as signedInAt',
      'session.expiresAt',
      'user.id as personId',
      'user.name',
      'user.email',
      'user.twoFactorEnabled',
      'person.id as knownPersonId',
      'person.locale',
    ])
    .where('session.token', '=', token)
    .where('session.expiresAt', '>', now)
    .executeTakeFirst()
}

/** Puts the end of a session off. */
export async function prolongSession(
  db: Db,
  { id, expiresAt }: { id: string; expiresAt: string },
): Promise<void> {
  await db.updateTable('session').set({ expiresAt }).where('id', '=', id).execute()
}

/** Present memberships and role grants of a person, in one round trip each. */
export async function rolesOf(db: Db, personId: string) {
  const [memberships, grants] = await Promise.all([
    db
      .selectFrom('membership')
      .select(['organisationId', 'role'])
      .where('personId', '=', personId)
      .where('untilAt', 'is', null)
      .execute(),
    db
      .selectFrom('roleGrant')
      .select(['role', 'scopeKind', 'scopeId'])
      .where('personId', '=', personId)
      .where('untilAt', 'is', null)
      .execute(),
  ])
  return { memberships, grants }
}

/** The account library makes the account; the person is ours and outlives it. */
export async function ensurePerson(
  db: Db,
  person: { id: string; name: string; email: string; locale: string; at: string },
): Promise<void> {
  const { at, ...values } = person
  await db
    .insertInto('person')
    .values({ ...values, createdAt: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
