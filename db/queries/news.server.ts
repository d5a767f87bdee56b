import type { Db } from '#db/schema.ts'

export type Reader = { personId: string; email: string | null; locale: 'pl' | 'en' }

/** What a workflow is about: the ids and names that its news may mention, never a person. */
export type NewsSubject = {
  kind: string
  id: string
  organisationId: string | null
  organisation: string | null
  cohortId: string | null
  cohort: string | null
  participationId: string | null
  assessmentId: string | null
  caseId: string | null
  /** The reviewer, when the workflow is one person's review. */
  reviewerId: string | null
}

/** The subject of any workflow, whatever its kind; undefined when there is no such workflow. */
export async function newsSubject(db: Db, workflowId: string): Promise<NewsSubject | undefined> {
  const workflow = await db
    .selectFrom('workflow')
    .select('kind')
    .where('id', '=', workflowId)
    .executeTakeFirst()
  if (!workflow) return undefined
  const { kind } = workflow
  const nothing = { ...none, kind, id: workflowId }
  if (kind === 'cohort') return { ...nothing, ...(await cohortPart(db, workflowId)) }
  if (kind === 'participation')
    return { ...nothing, ...(await participationPart(db, workflowId)), participationId: workflowId }
  const caseId = await caseOf(db, kind, workflowId)
  const assessmentId = kind === 'assessment' ? workflowId : await assessmentOf(db, caseId)
  const part = assessmentId ? await assessmentPart(db, assessmentId) : {}
  const reviewerId = kind === 'review' ? await reviewerOf(db, workflowId) : null
  return { ...nothing, ...part, assessmentId, caseId, reviewerId }
}

/** The subject of news about an organisation itself, outside its workflows. */
export async function organisationSubject(db: Db, id: string): Promise<NewsSubject | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select(['id as organisationId', 'name as organisation'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...none, kind: 'organisation', id, ...row }
}

const none = {
  organisationId: null,
  organisation: null,
  cohortId: null,
  cohort: null,
  participationId: null,
  assessmentId: null,
  caseId: null,
  reviewerId: null,
}

async function cohortPart(db: Db, id: string) {
  return db
    .selectFrom('cohort')
    .select(['id as cohortId', 'name as cohort'])
    .where('id', '=', id)
    .executeTakeFirst()
}

async function participationPart(db: Db, id: string) {
  return db
    .selectFrom('participation')
    .innerJoin('organisation', 'organisation.id', 'participation.organisationId')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select([
      'organisation.id as organisationId',
      'organisation.name as organisation',
      'cohort.id as cohortId',
      'cohort.name as cohort',
    ])
    .where('participation.id', '=', id)
    .executeTakeFirst()
}

async function assessmentPart(db: Db, id: string) {
  return db
    .selectFrom('assessment')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .leftJoin('participation', 'participation.id', 'assessment.participationId')
    .leftJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select([
      'organisation.id as organisationId',
      'organisation.name as organisation',
      'cohort.id as cohortId',
      'cohort.name as cohort',
      'assessment.participationId',
    ])
    .where('assessment.id', '=', id)
    .executeTakeFirst()
}

async function caseOf(db: Db, kind: string, id: string): Promise<string | null> {
  if (kind === 'case') return id
  if (kind === 'review') {
    const row = await db
      .selectFrom('review')
      .select('caseId')
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.caseId ?? null
  }
  if (kind === 'decision') {
    const row = await db
      .selectFrom('decision')
      .select('caseId')
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.caseId ?? null
  }
  if (kind !== 'certificate') return null
  const row = await db
    .selectFrom('certificate')
    .innerJoin('decision', 'decision.id', 'certificate.decisionId')
    .select('decision.caseId')
    .where('certificate.id', '=', id)
    .executeTakeFirst()
  return row?.caseId ?? null
}

async function assessmentOf(db: Db, caseId: string | null): Promise<string | null> {
  if (!caseId) return null
  const row = await db
    .selectFrom('case')
    .select('assessmentId')
    .where('id', '=', caseId)
    .executeTakeFirst()
  return row?.assessmentId ?? null
}

async function reviewerOf(db: Db, reviewId: string): Promise<string | null> {
  const row = await db
    .selectFrom('review')
    .select('personId')
    .where('id', '=', reviewId)
    .executeTakeFirst()
  return row?.personId ?? null
}
