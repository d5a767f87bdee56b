import type { Db } from '#db/schema.ts'

/** The parts of a viewer's scope these lists are cut by. */
type Scope = {
  personId: string
  organisationIds: string[]
  mentoredIds: string[]
  panelCohortIds: string[]
  coordinator: boolean
}

/** Enough to begin the day with; the whole lists are on pages of their own. */
const MOST = 20

/** The viewer's organisations with their live assessments, newest first. */
export async function ownOrganisations(
  db: Db,
  { organisationIds }: Pick<Scope, 'organisationIds'>,
) {
  if (organisationIds.length === 0) return []
  return db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', 'in', organisationIds)
    .orderBy('name')
    .execute()
}

export async function assessmentsInHand(db: Db, scope: Pick<Scope, 'organisationIds'>) {
  if (scope.organisationIds.length === 0) return []
  const rows = await assessments(db)
    .where('assessment.organisationId', 'in', scope.organisationIds)
    .orderBy('assessment.createdAt', 'desc')
    .execute()
  return rows.map(withLife)
}

/** Assessments of the organisations the viewer supports. */
export async function mentoredAssessments(db: Db, { mentoredIds }: Pick<Scope, 'mentoredIds'>) {
  if (mentoredIds.length === 0) return []
  const rows = await assessments(db)
    .where('assessment.participationId', 'in', mentoredIds)
    .orderBy('organisation.name')
    .execute()
  return rows.map(withLife)
}

/** Submissions that wait for a coordinator's formal check, longest first; never of one's own organisation. */
export async function submissionsToCheck(
  db: Db,
  { coordinator, organisationIds }: Pick<Scope, 'coordinator' | 'organisationIds'>,
) {
  if (!coordinator) return []
  const rows = await assessments(db)
    .where('workflow.state', 'like', '%"life":"submitted"%')
    .$if(organisationIds.length > 0, (query) =>
      query.where('assessment.organisationId', 'not in', organisationIds),
    )
    .orderBy('workflow.stateSince')
    .limit(MOST)
    .execute()
  return rows.map(withLife)
}

const assessments = (db: Db) =>
  db
    .selectFrom('assessment')
    .innerJoin('workflow', 'workflow.id', 'assessment.id')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .innerJoin('standardVersion', 'standardVersion.id', 'assessment.standardVersionId')
    .innerJoin('standard', 'standard.slug', 'standardVersion.slug')
    .leftJoin('participation', 'participation.id', 'assessment.participationId')
    .leftJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select([
      'assessment.id',
      'assessment.organisationId',
      'organisation.name as organisation',
      'standard.title as standardTitle',
      'standardVersion.version as standardVersion',
      'assessment.mode',
      'assessment.answered',
      'assessment.applicable',
      'cohort.name as cohort',
      'workflow.state',
      'workflow.stateSince',
    ])

function withLife<Row extends { state: string; standardTitle: string }>(row: Row) {
  const { life } = JSON.parse(row.state) as { life: string }
  return {
    ...row,
    standardTitle: JSON.parse(row.standardTitle) as { pl: string; en: string },
    state: life,
  }
}

/** Invitations to cohorts the viewer's organisations have not answered. */
export async function invitationsWaiting(
  db: Db,
  { organisationIds }: Pick<Scope, 'organisationIds'>,
) {
  if (organisationIds.length === 0) return []
  return db
    .selectFrom('participation')
    .innerJoin('workflow', 'workflow.id', 'participation.id')
    .innerJoin('organisation', 'organisation.id', 'participation.organisationId')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select(['participation.id', 'organisation.name as organisation', 'cohort.name as cohort'])
    .where('participation.organisationId', 'in', organisationIds)
    .where('workflow.state', '=', '"invited"')
    .orderBy('participation.createdAt')
    .execute()
}

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
