import type { Db, Trx } from '#db/schema.ts'

export type Deferral = {
  id: string
  assessmentId: string
  participationId: string
  organisation: string
  participationCode: string
  code: string
  untilOn: string
  /** The organisation's words; null once they were deleted. */
  reason: string | null
  askedByName: string | null
  createdAt: string
  decision: 'agreed' | 'declined' | 'withdrawn' | null
  decisionReason: string | null
  decidedAt: string | null
}

const deferrals = (db: Db) =>
  db
    .selectFrom('deferral')
    .innerJoin('assessment', 'assessment.id', 'deferral.assessmentId')
    .innerJoin('participation', 'participation.id', 'assessment.participationId')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .leftJoin('note as reason', 'reason.id', 'deferral.reasonNoteId')
    .leftJoin('note as answer', 'answer.id', 'deferral.decisionNoteId')
    .leftJoin('person', 'person.id', 'deferral.askedBy')
    .select([
      'deferral.id',
      'deferral.assessmentId',
      'participation.id as participationId',
      'participation.code as participationCode',
      'organisation.name as organisation',
      'deferral.code',
      'deferral.untilOn',
      'reason.body as reason',
      'person.name as askedByName',
      'deferral.createdAt',
      'deferral.decision',
      'answer.body as decisionReason',
      'deferral.decidedAt',
    ])
    .orderBy('deferral.createdAt')
    .orderBy('deferral.id')

/** Wishes of one assessment for a later date, whatever became of them. */
export async function deferralsOf(db: Db, assessmentId: string): Promise<Deferral[]> {
  return deferrals(db).where('deferral.assessmentId', '=', assessmentId).execute()
}

export async function deferralsIn(db: Db, participationId: string): Promise<Deferral[]> {
  return deferrals(db).where('participation.id', '=', participationId).execute()
}

/** Those of a whole cohort, except of organisations whose team the reader is on. */
export async function deferralsInCohort(
  db: Db,
  { organisationIds }: { organisationIds: string[] },
  cohortId: string,
): Promise<Deferral[]> {
  return deferrals(db)
    .where('participation.cohortId', '=', cohortId)
    .$if(organisationIds.length > 0, (query) =>
      query.where('assessment.organisationId', 'not in', organisationIds),
    )
    .execute()
}

export async function findDeferral(db: Db, id: string): Promise<Deferral | undefined> {
  return deferrals(db).where('deferral.id', '=', id).executeTakeFirst()
}

/** Criteria of an assessment with an agreed later date, as a submission freezes them. */
export async function agreedDeferrals(
  db: Db,
  assessmentId: string,
): Promise<{ code: string; until: string }[]> {
  return db
    .selectFrom('deferral')
    .select(['code', 'untilOn as until'])
    .where('assessmentId', '=', assessmentId)
    .where('decision', '=', 'agreed')
    .orderBy('code')
    .execute()
}

type NewDeferral = {
  id: string
  assessmentId: string
  code: string
  untilOn: string
  reasonNoteId: string
  askedBy: string
  createdAt: string
}

export async function insertDeferral(trx: Trx, row: NewDeferral): Promise<void> {
  await trx.insertInto('deferral').values(row).execute()
}

/** False when it was decided about before. */
export async function decideDeferralRow(
  trx: Trx,
  change: {
    id: string
    decision: 'agreed' | 'declined' | 'withdrawn'
    by: string
    at: string
    noteId?: string | undefined
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('deferral')
    .set({
      decision: change.decision,
      decidedBy: change.by,
      decidedAt: change.at,
      decisionNoteId: change.noteId ?? null,
    })
    .where('id', '=', change.id)
    .where('decision', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
