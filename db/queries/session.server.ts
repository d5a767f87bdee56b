import { prepared } from '#db/prepared.ts'
import type { Db, MembershipRow, RoleGrantRow } from '#db/schema.ts'

/** The person behind a session token, or undefined when the session is unknown or over. */
export async function personBySession(
  db: Db,
  values: { token: string; now: string },
): Promise<SessionPerson | undefined> {
  return (await sessionByToken(db, values)).rows[0]
}

type SessionPerson = {
  sessionId: string
  signedInAt: string
  expiresAt: string
  personId: string
  name: string
  email: string
  twoFactorEnabled: number | null
  knownPersonId: string | null
  locale: string | null
}

const sessionByToken = prepared<{ token: string; now: string }, SessionPerson>(
  (db, { token, now }) =>
    db
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
      .where('session.expiresAt', '>', now),
)

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
    membershipsOf(db, { personId }),
    grantsOf(db, { personId }),
  ])
  return { memberships: memberships.rows, grants: grants.rows }
}

const membershipsOf = prepared<
  { personId: string },
  Pick<MembershipRow, 'organisationId' | 'role'>
>((db, { personId }) =>
  db
    .selectFrom('membership')
    .select(['organisationId', 'role'])
    .where('personId', '=', personId)
    .where('untilAt', 'is', null),
)

const grantsOf = prepared<
  { personId: string },
  Pick<RoleGrantRow, 'role' | 'scopeKind' | 'scopeId'>
>((db, { personId }) =>
  db
    .selectFrom('roleGrant')
    .select(['role', 'scopeKind', 'scopeId'])
    .where('personId', '=', personId)
    .where('untilAt', 'is', null),
)

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
