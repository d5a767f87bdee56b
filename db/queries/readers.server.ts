import type { Db } from '#db/schema.ts'
import type { Reader } from './news.server.ts'

/** Who acts for an organisation: its administrators and signatories. */
export async function organisationReaders(db: Db, organisationIds: string[]): Promise<Reader[]> {
  if (organisationIds.length === 0) return []
  const rows = await people(db)
    .innerJoin('membership', 'membership.personId', 'person.id')
    .where('membership.organisationId', 'in', organisationIds)
    .where('membership.role', 'in', ['administrator', 'signatory'])
    .where('membership.untilAt', 'is', null)
    .execute()
  return once(rows)
}

/** Everybody on a team, whatever the role. */
export async function wholeTeam(db: Db, organisationId: string): Promise<Reader[]> {
  const rows = await people(db)
    .innerJoin('membership', 'membership.personId', 'person.id')
    .where('membership.organisationId', '=', organisationId)
    .where('membership.untilAt', 'is', null)
    .execute()
  return once(rows)
}

/** Coordinators, without those who belong to the organisation: they step aside. */
export async function coordinatorReaders(db: Db, organisationId: string | null): Promise<Reader[]> {
  const rows = await people(db)
    .innerJoin('roleGrant', 'roleGrant.personId', 'person.id')
    .where('roleGrant.role', '=', 'coordinator')
    .where('roleGrant.untilAt', 'is', null)
    .execute()
  if (!organisationId) return once(rows)
  const team = await db
    .selectFrom('membership')
    .select('personId')
    .where('organisationId', '=', organisationId)
    .where('role', '!=', 'observer')
    .where('untilAt', 'is', null)
    .execute()
  return once(rows.filter((row) => !team.some(({ personId }) => personId === row.personId)))
}

export async function mentorReaders(db: Db, participationIds: string[]): Promise<Reader[]> {
  if (participationIds.length === 0) return []
  const rows = await people(db)
    .innerJoin('roleGrant', 'roleGrant.personId', 'person.id')
    .where('roleGrant.role', '=', 'mentor')
    .where('roleGrant.scopeId', 'in', participationIds)
    .where('roleGrant.untilAt', 'is', null)
    .execute()
  return once(rows)
}

/** The panel of a cohort, without whoever may not judge this organisation. */
export async function panelReaders(
  db: Db,
  { cohortId, barred }: { cohortId: string; barred: string[] },
): Promise<Reader[]> {
  const rows = await people(db)
    .innerJoin('roleGrant', 'roleGrant.personId', 'person.id')
    .where('roleGrant.role', '=', 'panelMember')
    .where('roleGrant.scopeKind', '=', 'cohort')
    .where('roleGrant.scopeId', '=', cohortId)
    .where('roleGrant.untilAt', 'is', null)
    .execute()
  return once(rows.filter(({ personId }) => !barred.includes(personId)))
}

export async function readersById(db: Db, personIds: string[]): Promise<Reader[]> {
  if (personIds.length === 0) return []
  return once(await people(db).where('person.id', 'in', personIds).execute())
}

/** Organisations still taking part in a cohort, with the participation. */
export async function activeIn(db: Db, cohortId: string) {
  return db
    .selectFrom('participation')
    .innerJoin('workflow', 'workflow.id', 'participation.id')
    .select(['participation.id', 'participation.organisationId'])
    .where('participation.cohortId', '=', cohortId)
    .where('workflow.state', 'in', ['"invited"', '"active"'])
    .execute()
}

const people = (db: Db) =>
  db
    .selectFrom('person')
    .select(['person.id as personId', 'person.email', 'person.locale'])
    .where('person.erasedAt', 'is', null)

function once(rows: { personId: string; email: string | null; locale: string }[]): Reader[] {
  const found = new Map<string, Reader>()
  for (const { personId, email, locale } of rows)
    found.set(personId, { personId, email, locale: locale === 'en' ? 'en' : 'pl' })
  return [...found.values()]
}
