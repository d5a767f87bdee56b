import type { Db } from '#db/schema.ts'

/** Participations a person mentors now, with the assessment of each; one line an organisation. */
export async function mentoredNow(db: Db, { mentoredIds }: { mentoredIds: string[] }) {
  if (mentoredIds.length === 0) return []
  const rows = await db
    .selectFrom('participation')
    .innerJoin('workflow as way', 'way.id', 'participation.id')
    .innerJoin('organisation', 'organisation.id', 'participation.organisationId')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .leftJoin('assessment', 'assessment.participationId', 'participation.id')
    .leftJoin('workflow', 'workflow.id', 'assessment.id')
    .select([
      'participation.id',
      'participation.code',
      'organisation.id as organisationId',
      'organisation.name as organisation',
      'cohort.name as cohort',
      'cohort.settings',
      'way.state as way',
      'assessment.id as assessmentId',
      'assessment.answered',
      'assessment.applicable',
      'assessment.standardVersionId',
      'workflow.state',
    ])
    .where('participation.id', 'in', mentoredIds)
    .orderBy('organisation.name')
    .orderBy('assessment.attempt')
    .execute()
  // Of several attempts the last one counts.
  const latest = new Map(rows.map((row) => [row.id, row]))
  return [...latest.values()].map(({ way, state, settings, ...row }) => ({
    ...row,
    takesPart: way === '"active"',
    life: state ? (JSON.parse(state) as { life: string }).life : null,
    dueOn: (JSON.parse(settings) as { deadlines: { submission: string | null } }).deadlines
      .submission,
  }))
}
