import { sql } from 'kysely'
import type { Db } from '#db/schema.ts'

export type BoardRow = {
  id: string
  n: number
  code: string
  /** Null unless the scope is a coordinator's. */
  name: string | null
  legalForm: string | null
  mentor: string | null
  parts: Record<'participation' | 'assessment' | 'case' | 'decision', Part | null>
  assessmentId: string | null
  caseId: string | null
  decisionId: string | null
  certificate: string | null
  answered: number
  applicable: number
}

type Part = { state: string; since: string }

/**
 * Organisations of a cohort in the order of their codes, from after a number on. Each row costs the same
 * however many there are: every step goes along an index. Names and mentors leave the database only
 * for coordinators; evaluators read by code.
 */
export async function boardRows(
  db: Db,
  scope: { coordinator: boolean },
  { cohortId, after, limit }: { cohortId: string; after: number; limit: number },
): Promise<BoardRow[]> {
  const rows = await board(db)
    .$if(scope.coordinator, (query) =>
      query.select((eb) => [
        'organisation.name',
        'organisation.legalForm',
        eb
          .selectFrom('roleGrant')
          .innerJoin('person', 'person.id', 'roleGrant.personId')
          .select('person.name')
          .whereRef('roleGrant.scopeId', '=', 'participation.id')
          .where('roleGrant.role', '=', 'mentor')
          .where('roleGrant.untilAt', 'is', null)
          .limit(1)
          .as('mentor'),
      ]),
    )
    .where('participation.cohortId', '=', cohortId)
    .where('participation.n', '>', after)
    .orderBy('participation.n')
    .limit(limit)
    .execute()
  return rows.map(toBoardRow)
}

function board(db: Db) {
  return db
    .selectFrom('participation')
    .innerJoin('organisation', 'organisation.id', 'participation.organisationId')
    .innerJoin('workflow as pw', 'pw.id', 'participation.id')
    .leftJoin('assessment', (join) =>
      join
        .onRef('assessment.participationId', '=', 'participation.id')
        .on(
          'assessment.attempt',
          '=',
          sql<number>`(select max(attempt) from assessment a where a.participation_id = participation.id)`,
        ),
    )
    .leftJoin('workflow as aw', 'aw.id', 'assessment.id')
    .leftJoin('case', (join) =>
      join.on(
        'case.id',
        '=',
        sql<string>`(select c.id from "case" c where c.assessment_id = assessment.id
          order by c.created_at desc, c.id desc limit 1)`,
      ),
    )
    .leftJoin('workflow as cw', 'cw.id', 'case.id')
    .leftJoin('decision', (join) =>
      join
        .onRef('decision.caseId', '=', 'case.id')
        .on(
          'decision.no',
          '=',
          sql<number>`(select max(no) from decision d where d.case_id = "case".id)`,
        ),
    )
    .leftJoin('workflow as dw', 'dw.id', 'decision.id')
    .leftJoin('certificate', 'certificate.decisionId', 'decision.id')
    .select([
      'participation.id',
      'participation.n',
      'participation.code',
      'pw.state as participationState',
      'pw.stateSince as participationSince',
      'assessment.id as assessmentId',
      'assessment.answered',
      'assessment.applicable',
      'aw.state as assessmentState',
      'aw.stateSince as assessmentSince',
      'case.id as caseId',
      'cw.state as caseState',
      'cw.stateSince as caseSince',
      'decision.id as decisionId',
      'dw.state as decisionState',
      'dw.stateSince as decisionSince',
      'certificate.number as certificate',
    ])
}

type Joined = Awaited<ReturnType<ReturnType<typeof board>['execute']>>[number] & {
  name?: string
  legalForm?: string
  mentor?: string | null
}

function toBoardRow(row: Joined): BoardRow {
  const life = row.assessmentState && (JSON.parse(row.assessmentState) as { life: string }).life
  return {
    id: row.id,
    n: row.n,
    code: row.code,
    name: row.name ?? null,
    legalForm: row.legalForm ?? null,
    mentor: row.mentor ?? null,
    parts: {
      participation: partOf(row.participationState, row.participationSince),
      assessment: life && row.assessmentSince ? { state: life, since: row.assessmentSince } : null,
      case: partOf(row.caseState, row.caseSince),
      decision: partOf(row.decisionState, row.decisionSince),
    },
    assessmentId: row.assessmentId,
    caseId: row.caseId,
    decisionId: row.decisionId,
    certificate: row.certificate,
    answered: row.answered ?? 0,
    applicable: row.applicable ?? 0,
  }
}

function partOf(state: string | null, since: string | null): Part | null {
  return state && since ? { state: JSON.parse(state), since } : null
}
