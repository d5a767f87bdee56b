import { sql } from 'kysely'
import type { Db, RoleGrantRow, Trx } from '#db/schema.ts'

/** People found by a piece of name or address; only coordinators may look through them. */
export async function peopleVisibleTo(
  db: Db,
  scope: { coordinator: boolean },
  { search, limit, offset }: { search: string; limit: number; offset: number },
) {
  if (!scope.coordinator) return []
  const pattern = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'createdAt'])
    .where('erasedAt', 'is', null)
    .$if(search !== '', (query) =>
      query.where((eb) =>
        eb.or([
          sql<boolean>`lower(name) like ${pattern} escape '\\'`,
          sql<boolean>`lower(email) like ${pattern} escape '\\'`,
        ]),
      ),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
}

export async function personById(db: Db, id: string) {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'locale', 'createdAt', 'erasedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Grants of these people with the name of what they reach; present ones first. */
export async function grantsOf(db: Db, personIds: string[]) {
  if (personIds.length === 0) return []
  return db
    .selectFrom('roleGrant')
    .leftJoin('cohort', 'cohort.id', 'roleGrant.scopeId')
    .leftJoin('participation', 'participation.id', 'roleGrant.scopeId')
    .leftJoin('organisation', 'organisation.id', 'participation.organisationId')
    .leftJoin('note', 'note.id', 'roleGrant.noteId')
    .select([
      'roleGrant.id',
      'roleGrant.personId',
      'roleGrant.role',
      'roleGrant.scopeKind',
      'roleGrant.scopeId',
      'roleGrant.fromAt',
      'roleGrant.untilAt',
      'cohort.name as cohortName',
      'organisation.name as organisationName',
      'note.body as reason',
    ])
    .where('roleGrant.personId', 'in', personIds)
    .orderBy((eb) => eb('roleGrant.untilAt', 'is not', null))
    .orderBy('roleGrant.fromAt')
    .execute()
}

/** Present memberships of these people with the organisations' names. */
export async function membershipsOf(db: Db, personIds: string[]) {
  if (personIds.length === 0) return []
  return db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['membership.personId', 'membership.role', 'organisation.id', 'organisation.name'])
    .where('membership.personId', 'in', personIds)
    .where('membership.untilAt', 'is', null)
    .orderBy('organisation.name')
    .execute()
}

type NewGrant = {
  id: string
  personId: string
  role: RoleGrantRow['role']
  scopeKind: 'global' | 'cohort'
  scopeId: string | null
  grantedBy: string
  fromAt: string
}

/** A grant somebody already has is not given twice. */
export async function insertGrant(trx: Trx, grant: NewGrant): Promise<void> {
  await trx
    .insertInto('roleGrant')
    .values(grant)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function grantById(db: Db, id: string) {
  return db
    .selectFrom('roleGrant')
    .select(['id', 'personId', 'role', 'scopeKind', 'untilAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function endGrant(
  trx: Trx,
  { id, untilAt, noteId }: { id: string; untilAt: string; noteId: string },
): Promise<void> {
  await trx
    .updateTable('roleGrant')
    .set({ untilAt, noteId })
    .where('id', '=', id)
    .where('untilAt', 'is', null)
    .execute()
}

export async function presentHolders(db: Db, role: RoleGrantRow['role']): Promise<number> {
  const row = await db
    .selectFrom('roleGrant')
    .select(({ fn }) => fn.count('personId').distinct().as('n'))
    .where('role', '=', role)
    .where('untilAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

export async function cohortNames(db: Db) {
  return db
    .selectFrom('cohort')
    .select(['id', 'name'])
    .orderBy('createdAt', 'desc')
    .limit(200)
    .execute()
}
