import { prepared } from '#db/prepared.ts'
import type { Db } from '#db/schema.ts'

/** The objects people act on, each named by its own id. */
export type Subject =
  | { organisationId: string }
  | { participationId: string }
  | { assessmentId: string }
  | { caseId: string }
  | { reviewId: string }
  | { decisionId: string }
  | { certificateId: string }
  | { cohortId: string }

type Chain = {
  organisationId?: string
  cohortId?: string | null
  participationId?: string | null
  caseId?: string
  /** The recorded wish runs that a coordinator writes the answers down. */
  mandated?: boolean
}

/** Facts that decide how people stand to an object, or undefined when there is no such object. */
export async function circumstancesOf(db: Db, subject: Subject, { now }: { now: Date }) {
  const chain = await chainOf(db, subject)
  if (!chain) return undefined
  const caseId = chain.caseId
  return {
    organisationId: chain.organisationId,
    cohortId: chain.cohortId ?? undefined,
    participationId: chain.participationId ?? undefined,
    ...('mandated' in chain && { mandated: chain.mandated }),
    ...(caseId && {
      reviews: await reviewsOf(db, caseId),
      reported: await isReported(db, caseId),
      tied: await tiedTo(db, chain.organisationId as string, { now }),
    }),
  }
}

async function chainOf(db: Db, subject: Subject): Promise<Chain | undefined> {
  if ('cohortId' in subject) {
    const row = await db
      .selectFrom('cohort')
      .select('id')
      .where('id', '=', subject.cohortId)
      .executeTakeFirst()
    return row && { cohortId: row.id }
  }
  if ('organisationId' in subject) return organisationChain(db, subject.organisationId)
  if ('participationId' in subject) {
    return db
      .selectFrom('participation')
      .select(['organisationId', 'cohortId', 'id as participationId'])
      .where('id', '=', subject.participationId)
      .executeTakeFirst()
  }
  if ('assessmentId' in subject) return assessmentChain(db, subject.assessmentId)
  return caseChain(db, subject)
}

/** An organisation is met by its mentor through its latest participation. */
async function organisationChain(db: Db, organisationId: string): Promise<Chain | undefined> {
  return db
    .selectFrom('organisation')
    .leftJoin('participation', 'participation.organisationId', 'organisation.id')
    .select([
      'organisation.id as organisationId',
      'participation.cohortId',
      'participation.id as participationId',
    ])
    .where('organisation.id', '=', organisationId)
    .orderBy('participation.createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function assessmentChain(db: Db, assessmentId: string): Promise<Chain | undefined> {
  const [row] = (await chainOfAssessment(db, { assessmentId })).rows
  if (!row) return undefined
  const { mandateId, caseId, ...chain } = row
  return { ...chain, caseId: caseId ?? undefined, mandated: mandateId !== null }
}

type AssessmentChain = {
  organisationId: string
  cohortId: string | null
  participationId: string | null
  caseId: string | null
  mandateId: string | null
}

const chainOfAssessment = prepared<{ assessmentId: string }, AssessmentChain>(
  (db, { assessmentId }) =>
    db
      .selectFrom('assessment')
      .leftJoin('participation', 'participation.id', 'assessment.participationId')
      .leftJoin('case', 'case.assessmentId', 'assessment.id')
      .leftJoin('entryMandate', (join) =>
        join
          .onRef('entryMandate.assessmentId', '=', 'assessment.id')
          .on('entryMandate.endedAt', 'is', null),
      )
      .select([
        'assessment.organisationId',
        'participation.cohortId',
        'assessment.participationId',
        'case.id as caseId',
        'entryMandate.id as mandateId',
      ])
      .where('assessment.id', '=', assessmentId)
      .orderBy('case.createdAt', 'desc')
      .limit(1),
)

type CaseSubject = Extract<
  Subject,
  { caseId: string } | { reviewId: string } | { decisionId: string } | { certificateId: string }
>

async function caseChain(db: Db, subject: CaseSubject): Promise<Chain | undefined> {
  const caseId = await caseIdOf(db, subject)
  if (!caseId) return undefined
  const row = await db
    .selectFrom('case')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .leftJoin('participation', 'participation.id', 'assessment.participationId')
    .select(['assessment.organisationId', 'participation.cohortId', 'assessment.participationId'])
    .where('case.id', '=', caseId)
    .executeTakeFirst()
  return row && { ...row, caseId }
}

async function caseIdOf(db: Db, subject: CaseSubject): Promise<string | undefined> {
  if ('caseId' in subject) return subject.caseId
  if ('reviewId' in subject) {
    const row = await db
      .selectFrom('review')
      .select('caseId')
      .where('id', '=', subject.reviewId)
      .executeTakeFirst()
    return row?.caseId
  }
  if ('decisionId' in subject) {
    const row = await db
      .selectFrom('decision')
      .select('caseId')
      .where('id', '=', subject.decisionId)
      .executeTakeFirst()
    return row?.caseId
  }
  const row = await db
    .selectFrom('certificate')
    .innerJoin('decision', 'decision.id', 'certificate.decisionId')
    .select('decision.caseId')
    .where('certificate.id', '=', subject.certificateId)
    .executeTakeFirst()
  return row?.caseId
}

/** Each review of a case with its reviewer and its present state. */
export async function reviewsOf(db: Db, caseId: string) {
  const rows = await db
    .selectFrom('review')
    .innerJoin('workflow', 'workflow.id', 'review.id')
    .select(['review.id', 'review.personId', 'review.lead', 'workflow.state'])
    .where('review.caseId', '=', caseId)
    .orderBy('review.createdAt')
    .execute()
  return rows.map((row) => ({
    ...row,
    lead: row.lead === 1,
    state: JSON.parse(row.state) as string,
  }))
}

async function isReported(db: Db, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('workflow')
    .select('state')
    .where('id', '=', caseId)
    .executeTakeFirst()
  return row?.state === '"reported"'
}

/** 36 months, the look-back of `domain/ngo-standards.md` §3.2. */
const LOOK_BACK_MONTHS = 36

/** People who may not judge an organisation: its team of the last 36 months and the mentors it had. */
export async function tiedTo(
  db: Db,
  organisationId: string,
  { now }: { now: Date },
): Promise<string[]> {
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - LOOK_BACK_MONTHS)
  const team = await db
    .selectFrom('membership')
    .select('personId')
    .where('organisationId', '=', organisationId)
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>=', since.toISOString())]))
    .execute()
  const mentors = await db
    .selectFrom('roleGrant')
    .innerJoin('participation', 'participation.id', 'roleGrant.scopeId')
    .select('roleGrant.personId')
    .where('roleGrant.role', '=', 'mentor')
    .where('participation.organisationId', '=', organisationId)
    .execute()
  return [...new Set([...team, ...mentors].map(({ personId }) => personId))]
}
