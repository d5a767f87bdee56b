import type { CaseRow, Db, Trx } from '#db/schema.ts'

export type CaseFrame = {
  id: string
  assessmentId: string
  submissionId: string
  createdAt: string
  organisationId: string
  organisationName: string
  krs: string | null
  nip: string | null
  regon: string | null
  mode: 'trial' | 'full'
  standardVersionId: string
  participationId: string
  /** The code used in reports, such as `O-07`. */
  code: string
  cohortId: string
  cohortName: string
}

export async function insertCase(trx: Trx, row: CaseRow): Promise<void> {
  await trx.insertInto('case').values(row).execute()
}

/** A case with the organisation, cohort and standard it is about. */
export async function findCase(db: Db, id: string): Promise<CaseFrame | undefined> {
  const row = await db
    .selectFrom('case')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .innerJoin('participation', 'participation.id', 'assessment.participationId')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select([
      'case.id',
      'case.assessmentId',
      'case.submissionId',
      'case.createdAt',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'organisation.krs',
      'organisation.nip',
      'organisation.regon',
      'cohort.mode',
      'assessment.standardVersionId',
      'participation.id as participationId',
      'participation.code',
      'cohort.id as cohortId',
      'cohort.name as cohortName',
    ])
    .where('case.id', '=', id)
    .executeTakeFirst()
  return row
}

/** The newest case of an assessment, if it was ever accepted. */
export async function latestCaseOf(db: Db, assessmentId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('case')
    .select('id')
    .where('assessmentId', '=', assessmentId)
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** The newest submission of an assessment: the one that is checked and accepted. */
export async function latestSubmissionOf(db: Db, assessmentId: string) {
  return db
    .selectFrom('submission')
    .select(['id', 'no', 'sha256', 'createdAt'])
    .where('assessmentId', '=', assessmentId)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Another organisation that was confirmed with one of this organisation's numbers. */
export async function takenNumber(
  db: Db,
  organisationId: string,
): Promise<'krs' | 'nip' | 'regon' | undefined> {
  const own = await db
    .selectFrom('organisation')
    .select(['krs', 'nip', 'regon'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  for (const number of ['krs', 'nip', 'regon'] as const) {
    const value = own[number]
    if (value === null) continue
    const other = await db
      .selectFrom('organisation')
      .select('id')
      .where(number, '=', value)
      .where('id', '!=', organisationId)
      .where('confirmedAt', 'is not', null)
      .executeTakeFirst()
    if (other) return number
  }
  return undefined
}

/** Takes a confirmation back that was given at one moment; an older one stays. */
export async function withdrawConfirmation(
  trx: Trx,
  { organisationId, confirmedAt }: { organisationId: string; confirmedAt: string },
): Promise<void> {
  await trx
    .updateTable('organisation')
    .set({ confirmedAt: null })
    .where('id', '=', organisationId)
    .where('confirmedAt', '=', confirmedAt)
    .execute()
}
