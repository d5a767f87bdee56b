import type { Db, Trx } from '#db/schema.ts'
import type { IndividualScoreRow } from '#db/support-rows.ts'

export type Score = Pick<IndividualScoreRow, 'code' | 'personId' | 'value' | 'remark'> & {
  name: string
}

export async function findScoring(db: Db, assessmentId: string) {
  return db
    .selectFrom('scoring')
    .leftJoin('person', 'person.id', 'scoring.openedBy')
    .select(['openedAt', 'comparedAt', 'keepScores', 'person.name as openedBy'])
    .where('assessmentId', '=', assessmentId)
    .executeTakeFirst()
}

export async function insertScoring(
  trx: Trx,
  row: { assessmentId: string; openedBy: string; openedAt: string },
): Promise<void> {
  await trx.insertInto('scoring').values(row).execute()
}

export async function markCompared(
  trx: Trx,
  { assessmentId, at }: { assessmentId: string; at: string },
): Promise<void> {
  await trx
    .updateTable('scoring')
    .set({ comparedAt: at })
    .where('assessmentId', '=', assessmentId)
    .execute()
}

export async function keepScores(trx: Trx, assessmentId: string): Promise<void> {
  await trx
    .updateTable('scoring')
    .set({ keepScores: 1 })
    .where('assessmentId', '=', assessmentId)
    .execute()
}

/** Nothing of the scoring stays, neither the scores nor that there was one. */
export async function deleteScoring(trx: Trx, assessmentId: string): Promise<void> {
  await trx.deleteFrom('individualScore').where('assessmentId', '=', assessmentId).execute()
  await trx.deleteFrom('scoring').where('assessmentId', '=', assessmentId).execute()
}

/** One person's own scores by criterion. */
export async function ownScores(
  db: Db,
  { assessmentId, personId }: { assessmentId: string; personId: string },
) {
  const rows = await db
    .selectFrom('individualScore')
    .select(['code', 'value', 'remark', 'updatedAt'])
    .where('assessmentId', '=', assessmentId)
    .where('personId', '=', personId)
    .execute()
  return new Map(rows.map((row) => [row.code, row]))
}

/** Everybody's scores; only the comparison reads them. */
export async function allScores(db: Db, assessmentId: string): Promise<Score[]> {
  return db
    .selectFrom('individualScore')
    .innerJoin('person', 'person.id', 'individualScore.personId')
    .select([
      'individualScore.code',
      'individualScore.personId',
      'individualScore.value',
      'individualScore.remark',
      'person.name',
    ])
    .where('individualScore.assessmentId', '=', assessmentId)
    .orderBy('person.name')
    .orderBy('individualScore.personId')
    .execute()
}

/** How many of the criteria that apply each person has scored; no values. */
export async function scoreCounts(db: Db, assessmentId: string, codes: string[]) {
  if (codes.length === 0) return []
  const rows = await db
    .selectFrom('individualScore')
    .innerJoin('person', 'person.id', 'individualScore.personId')
    .select(({ fn }) => [
      'individualScore.personId',
      'person.name',
      fn.countAll<number>().as('count'),
    ])
    .where('individualScore.assessmentId', '=', assessmentId)
    .where('individualScore.code', 'in', codes)
    .groupBy(['individualScore.personId', 'person.name'])
    .orderBy('person.name')
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

export async function saveScore(trx: Trx, row: IndividualScoreRow): Promise<void> {
  const { value, remark, updatedAt } = row
  await trx
    .insertInto('individualScore')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['assessmentId', 'code', 'personId'])
        .doUpdateSet({ value, remark, updatedAt }),
    )
    .execute()
}
