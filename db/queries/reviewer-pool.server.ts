import type { Db } from '#db/schema.ts'

/** People in the reviewers' pool, with how many reviews each has under way. */
export async function reviewerPool(db: Db) {
  const people = await db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select(['person.id', 'person.name'])
    .where('roleGrant.role', '=', 'reviewer')
    .where('roleGrant.untilAt', 'is', null)
    .where('person.erasedAt', 'is', null)
    .groupBy(['person.id', 'person.name'])
    .orderBy('person.name')
    .execute()
  const loads = await db
    .selectFrom('review')
    .innerJoin('workflow', 'workflow.id', 'review.id')
    .select(({ fn }) => ['review.personId', fn.countAll<number>().as('load')])
    .where('workflow.state', 'in', ['"asked"', '"declared"', '"working"'])
    .groupBy('review.personId')
    .execute()
  const loadOf = new Map(loads.map(({ personId, load }) => [personId, Number(load)]))
  return people.map((person) => ({ ...person, load: loadOf.get(person.id) ?? 0 }))
}

/** Teams that people are or were on; `until` is null while it lasts. */
export async function teamsOf(db: Db, personIds: string[]) {
  return db
    .selectFrom('membership')
    .select(['personId', 'organisationId', 'untilAt as until'])
    .where('personId', 'in', personIds)
    .execute()
}

/** Organisations that people mentor or mentored. */
export async function mentoredBy(db: Db, personIds: string[]) {
  return db
    .selectFrom('roleGrant')
    .innerJoin('participation', 'participation.id', 'roleGrant.scopeId')
    .select(['roleGrant.personId', 'participation.organisationId'])
    .where('roleGrant.role', '=', 'mentor')
    .where('roleGrant.personId', 'in', personIds)
    .execute()
}

/** Organisations on whose decisions people voted or reported. */
export async function judgedBy(db: Db, personIds: string[]) {
  const votes = await decisions(db)
    .innerJoin('vote', 'vote.decisionId', 'decision.id')
    .select(['vote.personId', 'assessment.organisationId'])
    .where('vote.personId', 'in', personIds)
    .execute()
  const reports = await decisions(db)
    .select(['decision.rapporteurId as personId', 'assessment.organisationId'])
    .where('decision.rapporteurId', 'in', personIds)
    .execute()
  return [...votes, ...reports]
}

function decisions(db: Db) {
  return db
    .selectFrom('decision')
    .innerJoin('case', 'case.id', 'decision.caseId')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
}

/** Which of the people are coordinators. */
export async function coordinatorsAmong(db: Db, personIds: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('roleGrant')
    .select('personId')
    .where('role', '=', 'coordinator')
    .where('untilAt', 'is', null)
    .where('personId', 'in', personIds)
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Organisations of a cohort whose cases are reviewed by people of one organisation. */
export async function reviewedByTeam(
  db: Db,
  { organisationId, cohortId }: { organisationId: string; cohortId: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('review')
    .innerJoin('workflow', 'workflow.id', 'review.id')
    .innerJoin('case', 'case.id', 'review.caseId')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .innerJoin('participation', 'participation.id', 'assessment.participationId')
    .innerJoin('membership', 'membership.personId', 'review.personId')
    .select('assessment.organisationId')
    .distinct()
    .where('participation.cohortId', '=', cohortId)
    .where('membership.organisationId', '=', organisationId)
    .where('membership.untilAt', 'is', null)
    .where('workflow.state', 'not in', ['"declined"', '"released"'])
    .execute()
  return rows.map((row) => row.organisationId)
}
