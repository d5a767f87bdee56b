import type { Db } from '#db/schema.ts'

/** The parts of a viewer's scope these lists are cut by. */
type Scope = {
  organisationIds: string[]
  mentoredIds: string[]
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
