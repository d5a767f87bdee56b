import { prepared } from '#db/prepared.ts'
import type { AssessmentRow, Db, Trx } from '#db/schema.ts'

export type NewAssessment = Omit<AssessmentRow, 'answered' | 'applicable'>

export async function insertAssessment(trx: Trx, row: NewAssessment): Promise<void> {
  await trx.insertInto('assessment').values(row).execute()
}

export type AssessmentFrame = {
  id: string
  organisationId: string
  organisationName: string
  organisationRevision: number
  participationId: string | null
  participationCode: string | null
  cohortId: string | null
  cohortName: string | null
  standardVersionId: string
  slug: string
  version: string
  standardSha256: string
  mode: AssessmentRow['mode']
  attempt: number
  cycle: number
  answered: number
  applicable: number
  createdAt: string
}

/** What stands around an assessment: whose it is, of which standard version, in which cohort. */
export async function findAssessment(db: Db, id: string): Promise<AssessmentFrame | undefined> {
  return db
    .selectFrom('assessment')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .innerJoin('standardVersion', 'standardVersion.id', 'assessment.standardVersionId')
    .leftJoin('participation', 'participation.id', 'assessment.participationId')
    .leftJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select([
      'assessment.id',
      'assessment.organisationId',
      'organisation.name as organisationName',
      'organisation.revision as organisationRevision',
      'assessment.participationId',
      'participation.code as participationCode',
      'cohort.id as cohortId',
      'cohort.name as cohortName',
      'assessment.standardVersionId',
      'standardVersion.slug',
      'standardVersion.version',
      'standardVersion.sha256 as standardSha256',
      'assessment.mode',
      'assessment.attempt',
      'assessment.cycle',
      'assessment.answered',
      'assessment.applicable',
      'assessment.createdAt',
    ])
    .where('assessment.id', '=', id)
    .executeTakeFirst()
}

/** How many self-assessments of this version the organisation began, and how many attempts a participation has. */
export async function countAttempts(
  db: Db,
  input: { organisationId: string; standardVersionId: string; participationId: string | null },
): Promise<number> {
  const { participationId, organisationId, standardVersionId } = input
  const query = db.selectFrom('assessment').select(({ fn }) => fn.countAll<number>().as('count'))
  const { count } = await (participationId === null
    ? query
        .where('organisationId', '=', organisationId)
        .where('standardVersionId', '=', standardVersionId)
        .where('participationId', 'is', null)
    : query.where('participationId', '=', participationId)
  ).executeTakeFirstOrThrow()
  return Number(count)
}

/** The organisation's self-assessment of a version that still goes on, if there is one. */
export async function runningSelfAssessment(
  db: Db,
  input: { organisationId: string; standardVersionId: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('assessment')
    .innerJoin('workflow', 'workflow.id', 'assessment.id')
    .select('assessment.id')
    .where('assessment.organisationId', '=', input.organisationId)
    .where('assessment.standardVersionId', '=', input.standardVersionId)
    .where('assessment.participationId', 'is', null)
    .where('workflow.state', 'not like', '%"life":"withdrawn"%')
    .where('workflow.state', 'not like', '%"life":"closed"%')
    .orderBy('assessment.cycle', 'desc')
    .executeTakeFirst()
  return row?.id
}

/** Keeps the number of answered criteria that apply, for lists and the board. */
export async function setAnswered(trx: Trx, id: string, answered: number): Promise<void> {
  await trx.updateTable('assessment').set({ answered }).where('id', '=', id).execute()
}

/** What the saving of one answer needs to know; one short read. */
export async function assessmentVersion(
  db: Db,
  id: string,
): Promise<AssessmentVersion | undefined> {
  return (await versionById(db, { id })).rows[0]
}

type AssessmentVersion = { standardVersionId: string; organisationId: string; answered: number }

const versionById = prepared<{ id: string }, AssessmentVersion>((db, { id }) =>
  db
    .selectFrom('assessment')
    .select(['standardVersionId', 'organisationId', 'answered'])
    .where('id', '=', id),
)

/** The words of the latest reason given in an event of one type; undefined when there is none or they were deleted. */
export async function latestReason(
  db: Db,
  { id, type }: { id: string; type: string },
): Promise<{ text: string; at: string } | undefined> {
  const event = await db
    .selectFrom('workflowEvent')
    .select(['data', 'occurredAt'])
    .where('workflowId', '=', id)
    .where('type', '=', type)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!event) return undefined
  const { noteId } = JSON.parse(event.data) as { noteId: string }
  const note = await db
    .selectFrom('note')
    .select('body')
    .where('id', '=', noteId)
    .executeTakeFirst()
  return note?.body ? { text: note.body, at: event.occurredAt } : undefined
}
