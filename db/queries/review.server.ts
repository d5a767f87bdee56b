import type { Db, ReviewRow, Trx } from '#db/schema.ts'

export async function insertReview(trx: Trx, row: ReviewRow): Promise<void> {
  await trx.insertInto('review').values(row).execute()
}

export async function findReview(db: Db, id: string) {
  const row = await db.selectFrom('review').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...row, lead: row.lead === 1 }
}

export type ReviewSeat = {
  id: string
  personId: string
  name: string
  lead: boolean
  state: string
  /** Of its workflow, for the forms that change it. */
  version: number
}

/** Every review of a case with its reviewer's name, in the order they were asked. */
export async function seatsOf(db: Db, caseId: string): Promise<ReviewSeat[]> {
  const rows = await db
    .selectFrom('review')
    .innerJoin('workflow', 'workflow.id', 'review.id')
    .innerJoin('person', 'person.id', 'review.personId')
    .select([
      'review.id',
      'review.personId',
      'person.name',
      'review.lead',
      'workflow.state',
      'workflow.version',
    ])
    .where('review.caseId', '=', caseId)
    .orderBy('review.createdAt')
    .orderBy('review.id')
    .execute()
  return rows.map((row) => ({ ...row, lead: row.lead === 1, state: JSON.parse(row.state) }))
}

export async function setDeclared(trx: Trx, id: string, at: string): Promise<void> {
  await trx.updateTable('review').set({ declaredAt: at }).where('id', '=', id).execute()
}

/** `minutes`: the upper end of the bracket the reviewer chose. */
export async function setMinutes(trx: Trx, id: string, minutes: number): Promise<void> {
  await trx.updateTable('review').set({ minutes }).where('id', '=', id).execute()
}
