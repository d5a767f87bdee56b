import type { Db, ProfileFactRow, Trx } from '#db/schema.ts'

export type FactValue = boolean | number | string

export type Fact = {
  fact: string
  /** Null: "we do not know yet". */
  value: FactValue | null
  revision: number
  source: ProfileFactRow['source']
  asOf: string
  personId: string
  createdAt: string
}

/** The latest answer to each question; a fact without a row was never answered. */
export async function factsOf(db: Db, organisationId: string): Promise<Fact[]> {
  const rows = await db
    .selectFrom('profileFact')
    .select(['fact', 'value', 'revision', 'source', 'asOf', 'personId', 'createdAt'])
    .where('organisationId', '=', organisationId)
    .orderBy('fact')
    .orderBy('revision')
    .execute()
  const latest = new Map(rows.map((row) => [row.fact, row]))
  return [...latest.values()].map((row) => ({ ...row, value: JSON.parse(row.value) }))
}

/** Adds revisions; earlier answers stay as history. */
export async function insertFacts(
  trx: Trx,
  facts: (Omit<Fact, 'createdAt'> & { organisationId: string; at: string })[],
): Promise<void> {
  if (facts.length === 0) return
  await trx
    .insertInto('profileFact')
    .values(
      facts.map(({ value, at, ...fact }) => ({
        ...fact,
        value: JSON.stringify(value),
        createdAt: at,
      })),
    )
    .execute()
}
