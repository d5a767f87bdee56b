import type { Db, MembershipRow, Trx } from '#db/schema.ts'

/** The present team of one organisation, a person's roles one a row. */
export async function teamOf(db: Db, organisationId: string) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select([
      'membership.id',
      'membership.personId',
      'membership.role',
      'membership.fromAt',
      'person.name',
      'person.email',
    ])
    .where('membership.organisationId', '=', organisationId)
    .where('membership.untilAt', 'is', null)
    .orderBy('person.name')
    .orderBy('membership.role')
    .execute()
}

export async function insertMembership(
  trx: Trx,
  membership: {
    id: string
    personId: string
    organisationId: string
    role: MembershipRow['role']
    fromAt: string
  },
): Promise<void> {
  await trx
    .insertInto('membership')
    .values(membership)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Ended, never deleted: conflicts of interest look back on it. */
export async function endMembership(
  trx: Trx,
  { id, untilAt }: { id: string; untilAt: string },
): Promise<void> {
  await trx.updateTable('membership').set({ untilAt }).where('id', '=', id).execute()
}

export async function organisationName(db: Db, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name
}

/** Ends roles of one person in a team; all of them unless some are named. */
export async function endRolesOf(
  trx: Trx,
  key: { organisationId: string; personId: string; roles?: MembershipRow['role'][] },
  untilAt: string,
): Promise<void> {
  const { organisationId, personId, roles } = key
  await trx
    .updateTable('membership')
    .set({ untilAt })
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .where('untilAt', 'is', null)
    .$if(roles !== undefined, (query) => query.where('role', 'in', roles ?? []))
    .execute()
}
