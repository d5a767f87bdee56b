import type { Db, Trx } from '#db/schema.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import type { Counts } from '#workflows/decision/tally.ts'

/** Why, in the panel's words: by criterion, and on the whole. */
export type Reasons = { criteria: Record<string, string>; remarks: string }

export async function insertDecision(
  trx: Trx,
  row: { id: string; caseId: string; no: number; createdAt: string },
): Promise<void> {
  await trx.insertInto('decision').values(row).execute()
}

export async function findDecision(db: Db, id: string) {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      ...row,
      ballot: row.ballot as Ballot | null,
      counts: (row.counts === null ? null : JSON.parse(row.counts)) as Counts | null,
      reasons: (row.reasons === null ? null : JSON.parse(row.reasons)) as Reasons | null,
    }
  )
}

/** The newest decision of a case. */
export async function latestDecisionOf(db: Db, caseId: string) {
  return db
    .selectFrom('decision')
    .select(['id', 'no', 'ballot', 'takenAt'])
    .where('caseId', '=', caseId)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function setSchedule(
  trx: Trx,
  id: string,
  schedule: { rapporteurId: string | null; meetingOn: string | null },
): Promise<void> {
  await trx.updateTable('decision').set(schedule).where('id', '=', id).execute()
}

export type Taking = {
  outcome: string
  ballot: Ballot
  counts: Counts
  reasons: Reasons
  takenAt: string
}

/** Writes what was decided; the row refuses any change afterwards. */
export async function setTaken(trx: Trx, id: string, taking: Taking): Promise<void> {
  await trx
    .updateTable('decision')
    .set({
      ...taking,
      counts: JSON.stringify(taking.counts),
      reasons: JSON.stringify(taking.reasons),
    })
    .where('id', '=', id)
    .execute()
}

/** People who sit in a cohort's panel, by name. */
export async function panelOf(db: Db, cohortId: string) {
  return db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select(['person.id', 'person.name'])
    .where('roleGrant.role', '=', 'panelMember')
    .where('roleGrant.scopeKind', '=', 'cohort')
    .where('roleGrant.scopeId', '=', cohortId)
    .where('roleGrant.untilAt', 'is', null)
    .groupBy(['person.id', 'person.name'])
    .orderBy('person.name')
    .execute()
}

/** Decisions of a cohort that were put before its panel; those that still wait first. */
export async function decisionsOfCohort(db: Db, cohortId: string) {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('workflow', 'workflow.id', 'decision.id')
    .innerJoin('case', 'case.id', 'decision.caseId')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .innerJoin('participation', 'participation.id', 'assessment.participationId')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .select([
      'decision.id',
      'decision.meetingOn',
      'organisation.name as organisation',
      'workflow.state',
    ])
    .where('participation.cohortId', '=', cohortId)
    .where('workflow.state', 'in', ['"awaiting"', '"onAgenda"', '"taken"'])
    .orderBy('workflow.state')
    .orderBy('decision.meetingOn')
    .orderBy('decision.id')
    .execute()
  type State = 'awaiting' | 'onAgenda' | 'taken'
  return rows.map((row) => ({ ...row, state: JSON.parse(row.state) as State }))
}
