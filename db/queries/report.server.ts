import type { Db, Trx } from '#db/schema.ts'
import type { ReportContent } from '#workflows/case/report.ts'

export type NewReport = {
  id: string
  caseId: string
  no: number
  /** Canonical JSON, the bytes that were hashed. */
  content: string
  sha256: string
  createdBy: string
  createdAt: string
}

export async function insertReport(trx: Trx, report: NewReport): Promise<void> {
  await trx
    .insertInto('report')
    .values({ ...report, kind: 'final' })
    .execute()
}

/** The final report of a case, if it was released. */
export async function finalReportOf(db: Db, caseId: string) {
  const row = await db
    .selectFrom('report')
    .select(['id', 'no', 'content', 'sha256', 'createdAt'])
    .where('caseId', '=', caseId)
    .where('kind', '=', 'final')
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, content: JSON.parse(row.content) as ReportContent }
}

/** Name and numbers of an organisation as they were at one revision. */
export async function organisationAt(db: Db, { id, revision }: { id: string; revision: number }) {
  return db
    .selectFrom('organisationRevision')
    .select(['name', 'krs', 'nip', 'regon', 'street', 'postalCode', 'city'])
    .where('organisationId', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
}
