import type { Db, StatementRow, Trx } from '#db/schema.ts'

export type NewSubmission = {
  id: string
  assessmentId: string
  no: number
  /** Canonical JSON, the bytes that were hashed. */
  content: string
  sha256: string
  createdAt: string
}

export async function insertSubmission(
  trx: Trx,
  submission: NewSubmission,
  statement: StatementRow,
): Promise<void> {
  await trx.insertInto('submission').values(submission).execute()
  await trx.insertInto('statement').values(statement).execute()
}

export async function findSubmission(db: Db, id: string) {
  const row = await db
    .selectFrom('submission')
    .select(['id', 'assessmentId', 'no', 'content', 'sha256', 'createdAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, content: row.content === null ? null : JSON.parse(row.content) }
}

/** Each submission of an assessment, oldest first, without its content. */
export async function submissionsOf(db: Db, assessmentId: string) {
  return db
    .selectFrom('submission')
    .select(['id', 'no', 'sha256', 'createdAt'])
    .where('assessmentId', '=', assessmentId)
    .orderBy('no')
    .execute()
}

export type Signatory = { name: string; position: string }

/** Who stated it, for the team; empty once the personal data were erased. */
export async function findStatement(db: Db, submissionId: string) {
  const row = await db
    .selectFrom('statement')
    .select(['signatories', 'representation', 'place', 'hash', 'createdAt'])
    .where('submissionId', '=', submissionId)
    .executeTakeFirst()
  return (
    row && {
      ...row,
      signatories: (row.signatories === null ? [] : JSON.parse(row.signatories)) as Signatory[],
    }
  )
}
