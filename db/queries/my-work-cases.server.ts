import type { Db } from '#db/schema.ts'

/** The parts of a viewer's scope these lists are cut by. */
type Scope = {
  personId: string
  organisationIds: string[]
  panelCohortIds: string[]
  coordinator: boolean
}

/** Enough to begin the day with; the whole lists are on pages of their own. */
const MOST = 20

/** The viewer's own reviews that are not over. */
export async function reviewsInHand(db: Db, { personId }: Pick<Scope, 'personId'>) {
  const rows = await db
    .selectFrom('review')
    .innerJoin('workflow', 'workflow.id', 'review.id')
    .innerJoin('case', 'case.id', 'review.caseId')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .innerJoin('workflow as caseWorkflow', 'caseWorkflow.id', 'case.id')
    .select([
      'review.id',
      'review.caseId',
      'review.lead',
      'organisation.name as organisation',
      'workflow.state',
      'workflow.stateSince',
      'caseWorkflow.state as caseState',
    ])
    .where('review.personId', '=', personId)
    .where('workflow.state', 'in', ['"asked"', '"declared"', '"working"', '"done"'])
    .where('caseWorkflow.state', 'not in', ['"reported"', '"discontinued"'])
    .orderBy('workflow.stateSince')
    .execute()
  return rows.map((row) => ({
    ...row,
    lead: row.lead === 1,
    state: JSON.parse(row.state) as string,
    caseState: JSON.parse(row.caseState) as string,
  }))
}

/** Cases that wait for a coordinator to name reviewers or to take up what was interrupted. */
export async function casesToStaff(
  db: Db,
  { coordinator, organisationIds }: Pick<Scope, 'coordinator' | 'organisationIds'>,
) {
  if (!coordinator) return []
  const rows = await db
    .selectFrom('case')
    .innerJoin('workflow', 'workflow.id', 'case.id')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .select([
      'case.id',
      'organisation.name as organisation',
      'workflow.state',
      'workflow.stateSince',
    ])
    .where('workflow.state', 'in', ['"staffing"', '"interrupted"'])
    .$if(organisationIds.length > 0, (query) =>
      query.where('assessment.organisationId', 'not in', organisationIds),
    )
    .orderBy('workflow.stateSince')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({ ...row, state: JSON.parse(row.state) as string }))
}

/** Decisions the viewer's panels have before them, and for coordinators those without a date. */
export async function decisionsInHand(
  db: Db,
  { panelCohortIds, coordinator }: Pick<Scope, 'panelCohortIds' | 'coordinator'>,
) {
  if (panelCohortIds.length === 0 && !coordinator) return []
  const rows = await db
    .selectFrom('decision')
    .innerJoin('workflow', 'workflow.id', 'decision.id')
    .innerJoin('case', 'case.id', 'decision.caseId')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .leftJoin('participation', 'participation.id', 'assessment.participationId')
    .select([
      'decision.id',
      'decision.meetingOn',
      'organisation.name as organisation',
      'workflow.state',
      'workflow.stateSince',
    ])
    .where((eb) =>
      eb.or([
        ...(panelCohortIds.length > 0
          ? [
              eb.and([
                eb('workflow.state', '=', '"onAgenda"'),
                eb('participation.cohortId', 'in', panelCohortIds),
              ]),
            ]
          : []),
        ...(coordinator ? [eb('workflow.state', 'in', ['"awaiting"', '"onAgenda"'])] : []),
      ]),
    )
    .orderBy('decision.meetingOn')
    .orderBy('workflow.stateSince')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({ ...row, state: JSON.parse(row.state) as string }))
}
