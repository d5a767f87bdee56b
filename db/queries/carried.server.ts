import type { AnswerRow, Db, Trx } from '#db/schema.ts'
import type { AnswerChangeRow, CarriedAnswerRow } from '#db/support-rows.ts'

const before = ['ready', 'submitted', 'returned', 'accepted', 'closed', 'withdrawn']

/** The newest earlier assessment of an organisation on any version of a standard that came to an end or was handed in. */
export async function previousAssessment(
  db: Db,
  { organisationId, slug }: { organisationId: string; slug: string },
): Promise<string | undefined> {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('standardVersion', 'standardVersion.id', 'assessment.standardVersionId')
    .innerJoin('workflow', 'workflow.id', 'assessment.id')
    .select(['assessment.id', 'workflow.state'])
    .where('assessment.organisationId', '=', organisationId)
    .where('standardVersion.slug', '=', slug)
    .where('assessment.answered', '>', 0)
    .orderBy('assessment.createdAt', 'desc')
    .orderBy('assessment.id', 'desc')
    .execute()
  return rows.find(({ state }) => before.includes((JSON.parse(state) as { life: string }).life))?.id
}

/** The cycle an assessment follows; null for a first one. */
export async function previousOf(db: Db, assessmentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('assessment')
    .select('previousId')
    .where('id', '=', assessmentId)
    .executeTakeFirst()
  return row?.previousId ?? null
}

export type CarriedAnswer = Omit<CarriedAnswerRow, 'evidence' | 'exemplary'> & {
  exemplary: boolean
  evidence: { versionId: string; note: string }[]
}

export async function insertCarried(trx: Trx, rows: CarriedAnswer[]): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row) => ({
    ...row,
    exemplary: row.exemplary ? 1 : 0,
    evidence: JSON.stringify(row.evidence),
  }))
  await trx.insertInto('carriedAnswer').values(values).execute()
}

/** Answers of the cycle before that were offered again, confirmed ones too. */
export async function carriedOf(db: Db, assessmentId: string): Promise<CarriedAnswer[]> {
  const rows = await db
    .selectFrom('carriedAnswer')
    .selectAll()
    .where('assessmentId', '=', assessmentId)
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    ...row,
    exemplary: row.exemplary === 1,
    evidence: JSON.parse(row.evidence) as CarriedAnswer['evidence'],
  }))
}

export async function setConfirmed(
  trx: Trx,
  key: { assessmentId: string; code: string },
  by: { confirmedBy: string; confirmedAt: string },
): Promise<void> {
  await trx
    .updateTable('carriedAnswer')
    .set(by)
    .where('assessmentId', '=', key.assessmentId)
    .where('code', '=', key.code)
    .execute()
}

/** Evidence beside the answers of an assessment, with what has become of it since. */
export async function evidenceSince(db: Db, assessmentId: string) {
  const rows = await db
    .selectFrom('evidenceLink')
    .innerJoin('evidenceVersion', 'evidenceVersion.id', 'evidenceLink.versionId')
    .leftJoin('deletedBlob', 'deletedBlob.sha256', 'evidenceVersion.sha256')
    .select([
      'evidenceLink.code',
      'evidenceLink.note',
      'evidenceVersion.id as versionId',
      'evidenceVersion.name',
      'evidenceVersion.validUntil',
      'deletedBlob.deletedAt',
    ])
    .select((eb) =>
      eb
        .not(
          eb.exists(
            eb
              .selectFrom('evidenceVersion as later')
              .select('later.id')
              .whereRef('later.itemId', '=', 'evidenceVersion.itemId')
              .whereRef('later.no', '>', 'evidenceVersion.no'),
          ),
        )
        .as('newest'),
    )
    .where('evidenceLink.assessmentId', '=', assessmentId)
    .where('evidenceLink.removedAt', 'is', null)
    .orderBy('evidenceLink.createdAt')
    .orderBy('evidenceLink.id')
    .execute()
  return rows.map(({ deletedAt, newest, ...row }) => ({
    ...row,
    newest: Boolean(newest),
    kept: deletedAt === null,
  }))
}

/** Each answer as it was first given. */
export async function firstAnswersOf(
  db: Db,
  assessmentId: string,
): Promise<{ code: string; value: AnswerRow['value'] }[]> {
  const rows = await db
    .selectFrom('answerRevision')
    .select(['code', 'value'])
    .where('assessmentId', '=', assessmentId)
    .where('revision', '=', 1)
    .execute()
  return rows.map(({ code, value }) => ({ code, value: value as AnswerRow['value'] }))
}

/** What people said about the differences to the cycle before, by code. */
export async function answerChangesOf(
  db: Db,
  assessmentId: string,
): Promise<Record<string, AnswerChangeRow['kind']>> {
  const rows = await db
    .selectFrom('answerChange')
    .select(['code', 'kind'])
    .where('assessmentId', '=', assessmentId)
    .execute()
  return Object.fromEntries(rows.map(({ code, kind }) => [code, kind]))
}

export async function saveAnswerChange(trx: Trx, row: AnswerChangeRow): Promise<void> {
  const { kind, personId, createdAt } = row
  await trx
    .insertInto('answerChange')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['assessmentId', 'code']).doUpdateSet({ kind, personId, createdAt }),
    )
    .execute()
}
