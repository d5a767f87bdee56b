import { sql } from 'kysely'
import type { Db, Trx } from '#db/schema.ts'

/** One place where a version stands or stood, and how far that assessment has come. */
export type EvidenceUse = {
  linkId: string
  versionId: string
  itemId: string
  no: number
  assessmentId: string
  code: string
  note: string
  /** False when it was taken away from the answer again. */
  live: boolean
  cycle: number
  attempt: number
  cohort: string | null
  /** State of the assessment's `life`, and since when the assessment stands where it does. */
  life: string
  since: string
  /** Since when the cohort is closed; null while it goes on or without one. */
  cohortClosedSince: string | null
  /** A submission of the assessment holds this version. */
  frozen: boolean
}

type Of = { itemId: string } | { organisationId: string } | { versionId: string }

/** Where evidence is and was used: of one document, one version or a whole library. */
export async function usesOf(db: Db, of: Of): Promise<EvidenceUse[]> {
  const rows = await db
    .selectFrom('evidenceLink')
    .innerJoin('evidenceVersion', 'evidenceVersion.id', 'evidenceLink.versionId')
    .innerJoin('evidenceItem', 'evidenceItem.id', 'evidenceVersion.itemId')
    .innerJoin('assessment', 'assessment.id', 'evidenceLink.assessmentId')
    .innerJoin('workflow', 'workflow.id', 'assessment.id')
    .leftJoin('participation', 'participation.id', 'assessment.participationId')
    .leftJoin('cohort', 'cohort.id', 'participation.cohortId')
    .leftJoin('workflow as cohortWorkflow', 'cohortWorkflow.id', 'cohort.id')
    .select([
      'evidenceLink.id as linkId',
      'evidenceLink.versionId',
      'evidenceVersion.itemId',
      'evidenceVersion.no',
      'evidenceLink.assessmentId',
      'evidenceLink.code',
      'evidenceLink.note',
      'evidenceLink.removedAt',
      'assessment.cycle',
      'assessment.attempt',
      'cohort.name as cohort',
      'workflow.stateSince as since',
      'cohortWorkflow.stateSince as cohortSince',
    ])
    .select(sql<string>`json_extract(workflow.state, '$.life')`.as('life'))
    .select(sql<string | null>`json_extract(cohort_workflow.state, '$')`.as('cohortState'))
    .select(
      sql<number>`exists (select 1 from submission where submission.assessment_id = assessment.id
        and instr(submission.content, '"versionId":"' || evidence_version.id || '"') > 0)`.as(
        'frozen',
      ),
    )
    .$if('itemId' in of, (query) =>
      query.where('evidenceItem.id', '=', (of as { itemId: string }).itemId),
    )
    .$if('versionId' in of, (query) =>
      query.where('evidenceVersion.id', '=', (of as { versionId: string }).versionId),
    )
    .$if('organisationId' in of, (query) =>
      query.where(
        'evidenceItem.organisationId',
        '=',
        (of as { organisationId: string }).organisationId,
      ),
    )
    .orderBy('assessment.createdAt', 'desc')
    .orderBy('evidenceLink.code')
    .execute()
  return rows.map(({ removedAt, cohortState, cohortSince, frozen, ...row }) => ({
    ...row,
    live: removedAt === null,
    frozen: frozen === 1,
    cohortClosedSince: cohortState === 'closed' ? cohortSince : null,
  }))
}

/** The assessments of an organisation, newest first, with the state of their life. */
export async function livesOf(db: Db, organisationId: string) {
  return db
    .selectFrom('assessment')
    .innerJoin('workflow', 'workflow.id', 'assessment.id')
    .leftJoin('participation', 'participation.id', 'assessment.participationId')
    .leftJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select(['assessment.id', 'assessment.cycle', 'assessment.attempt', 'cohort.name as cohort'])
    .select(sql<string>`json_extract(workflow.state, '$.life')`.as('life'))
    .where('assessment.organisationId', '=', organisationId)
    .orderBy('assessment.createdAt', 'desc')
    .execute()
}

/** A page or section note is no part of what was frozen: it may be put right. */
export async function changeLinkNote(
  trx: Trx,
  { id, note }: { id: string; note: string },
): Promise<void> {
  await trx.updateTable('evidenceLink').set({ note }).where('id', '=', id).execute()
}

/** Newest versions whose validity ends on one of these days, with who is told: administrators and who added it. */
export async function expiringBetween(db: Db, { from, until }: { from: string; until: string }) {
  return db
    .selectFrom('evidenceVersion')
    .innerJoin('evidenceItem', 'evidenceItem.id', 'evidenceVersion.itemId')
    .innerJoin('organisation', 'organisation.id', 'evidenceItem.organisationId')
    .innerJoin('membership', 'membership.organisationId', 'evidenceItem.organisationId')
    .select([
      'evidenceVersion.id as versionId',
      'evidenceVersion.itemId',
      'evidenceVersion.validUntil',
      'evidenceItem.organisationId',
      'membership.personId',
    ])
    .distinct()
    .where('organisation.erasedAt', 'is', null)
    .where('evidenceVersion.validUntil', '>=', from)
    .where('evidenceVersion.validUntil', '<=', until)
    .where('membership.untilAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('membership.role', '=', 'administrator'),
        eb('membership.personId', '=', eb.ref('evidenceItem.createdBy')),
      ]),
    )
    .where((eb) =>
      eb(
        'evidenceVersion.no',
        '=',
        eb
          .selectFrom('evidenceVersion as newest')
          .select(({ fn }) => fn.max('newest.no').as('no'))
          .whereRef('newest.itemId', '=', 'evidenceItem.id'),
      ),
    )
    .orderBy('evidenceVersion.id')
    .orderBy('membership.personId')
    .execute()
}
