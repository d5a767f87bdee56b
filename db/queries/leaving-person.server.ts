import { sql } from 'kysely'
import type { Db, Trx } from '#db/schema.ts'

/** Organisations that would be left without anybody who administers them. */
export async function soleAdministrations(
  db: Db,
  personId: string,
): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['organisation.id', 'organisation.name'])
    .where('membership.personId', '=', personId)
    .where('membership.role', '=', 'administrator')
    .where('membership.untilAt', 'is', null)
    .where('organisation.erasedAt', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('membership as other')
            .select('other.id')
            .whereRef('other.organisationId', '=', 'membership.organisationId')
            .where('other.personId', '!=', personId)
            .where('other.role', '=', 'administrator')
            .where('other.untilAt', 'is', null),
        ),
      ),
    )
    .orderBy('organisation.name')
    .execute()
}

/** Whether nobody else coordinates this installation. */
export async function isSoleCoordinator(db: Db, personId: string): Promise<boolean> {
  const rows = await db
    .selectFrom('roleGrant')
    .select('personId')
    .distinct()
    .where('role', '=', 'coordinator')
    .where('untilAt', 'is', null)
    .execute()
  return rows.length === 1 && rows[0]?.personId === personId
}

/** Reviews that wait for the person, by the state of their workflow. */
export async function openReviewsOf(db: Db, personId: string): Promise<number> {
  const rows = await db
    .selectFrom('review')
    .innerJoin('workflow', 'workflow.id', 'review.id')
    .select('review.id')
    .where('review.personId', '=', personId)
    .where('workflow.state', 'in', ['"asked"', '"declared"', '"working"'])
    .execute()
  return rows.length
}

export async function mentoredBy(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('roleGrant')
    .select('scopeId')
    .where('personId', '=', personId)
    .where('role', '=', 'mentor')
    .where('scopeKind', '=', 'participation')
    .where('untilAt', 'is', null)
    .execute()
  return rows.map(({ scopeId }) => scopeId as string)
}

export async function presentTeamsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('organisationId')
    .distinct()
    .where('personId', '=', personId)
    .where('untilAt', 'is', null)
    .execute()
  return rows.map(({ organisationId }) => organisationId)
}

/** The hash of the password, if the account has one. */
export async function passwordHashOf(db: Db, userId: string): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .select('password')
    .where('userId', '=', userId)
    .where('password', 'is not', null)
    .executeTakeFirst()
  return row?.password ?? null
}

type Erased = { id: string; email: string; name: string; at: string }

/** Everything that knows the person by more than the id; memberships and grants end, they are not deleted. */
export async function emptyPerson(trx: Trx, { id, email, name, at }: Erased): Promise<void> {
  const address = email.toLowerCase()
  await trx.deleteFrom('mail').where('personId', '=', id).execute()
  await sql`delete from mail where lower(address) = ${address}`.execute(trx)
  await trx.deleteFrom('notice').where('personId', '=', id).execute()
  await sql`delete from invitation where lower(email) = ${address}`.execute(trx)
  await trx.deleteFrom('signUp').where('email', '=', address).execute()
  await trx
    .deleteFrom('feedEntry')
    .where('feedId', 'in', trx.selectFrom('feed').select('id').where('personId', '=', id))
    .execute()
  await trx.deleteFrom('feed').where('personId', '=', id).execute()
  await trx.deleteFrom('mailPreference').where('personId', '=', id).execute()
  await trx.deleteFrom('individualScore').where('personId', '=', id).execute()
  await trx.deleteFrom('assignment').where('personId', '=', id).execute()
  await sql`delete from verification
    where value = ${id} or instr(value, ${id}) > 0 or instr(lower(value), ${address}) > 0
      or instr(lower(identifier), ${address}) > 0`.execute(trx)
  const ended = { untilAt: at }
  for (const table of ['membership', 'roleGrant'] as const)
    await trx
      .updateTable(table)
      .set(ended)
      .where('personId', '=', id)
      .where('untilAt', 'is', null)
      .execute()
  // Sessions, passwords, the second factor and its used codes go with the account.
  await trx.deleteFrom('user').where('id', '=', id).execute()
  await trx
    .updateTable('person')
    .set({ name, email: null, locale: 'pl', erasedAt: at })
    .where('id', '=', id)
    .execute()
}
