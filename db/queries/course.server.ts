import type { Db } from '#db/schema.ts'

/** One decision of one case of one assessment, or as much of that as there is yet. */
export type CourseRow = Awaited<ReturnType<typeof courseRows>>[number]

/** What came of submitted assessments, the oldest first: cases, decisions, letters and certificates. */
export async function courseRows(
  db: Db,
  whose: { organisationId: string } | { assessmentId: string },
) {
  const rows = await courses(db)
    .$if('organisationId' in whose, (query) =>
      query.where(
        'assessment.organisationId',
        '=',
        (whose as { organisationId: string }).organisationId,
      ),
    )
    .$if('assessmentId' in whose, (query) =>
      query.where('assessment.id', '=', (whose as { assessmentId: string }).assessmentId),
    )
    .orderBy('assessment.createdAt')
    .orderBy('assessment.id')
    .orderBy('case.createdAt')
    .orderBy('decision.no')
    .execute()
  const stateIn = (state: string | null) => state && (JSON.parse(state) as string)
  return rows.map((row) => ({
    ...row,
    participationState: JSON.parse(row.participationState) as string,
    life: (JSON.parse(row.assessmentState) as { life: string }).life,
    caseState: stateIn(row.caseState),
    decisionState: stateIn(row.decisionState),
    certificateState: stateIn(row.certificateState),
  }))
}

function courses(db: Db) {
  return db
    .selectFrom('assessment')
    .innerJoin('workflow as aw', 'aw.id', 'assessment.id')
    .innerJoin('participation', 'participation.id', 'assessment.participationId')
    .innerJoin('workflow as pw', 'pw.id', 'participation.id')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .leftJoin('case', 'case.assessmentId', 'assessment.id')
    .leftJoin('workflow as cw', 'cw.id', 'case.id')
    .leftJoin('decision', 'decision.caseId', 'case.id')
    .leftJoin('workflow as dw', 'dw.id', 'decision.id')
    .leftJoin('letter', (join) =>
      join.onRef('letter.decisionId', '=', 'decision.id').on('letter.no', '=', 1),
    )
    .leftJoin('certificate', 'certificate.decisionId', 'decision.id')
    .leftJoin('workflow as zw', 'zw.id', 'certificate.id')
    .leftJoin('certificateFile as file', (join) =>
      join.onRef('file.certificateId', '=', 'certificate.id').on('file.format', '=', 'pdf'),
    )
    .select((eb) => [
      'assessment.id as assessmentId',
      'assessment.mode',
      'cohort.name as cohortName',
      'aw.state as assessmentState',
      'pw.state as participationState',
      'case.id as caseId',
      'cw.state as caseState',
      'decision.id as decisionId',
      'decision.takenAt',
      'dw.state as decisionState',
      'letter.createdAt as letterAt',
      'certificate.number',
      'certificate.issuedAt',
      'certificate.validUntil',
      'zw.state as certificateState',
      'file.createdAt as filedAt',
      eb
        .selectFrom('submission')
        .select(({ fn }) => fn.max('submission.no').as('no'))
        .whereRef('submission.assessmentId', '=', 'assessment.id')
        .as('submissionNo'),
    ])
}
