import type { Insertable, Selectable } from 'kysely'
import type { Db, Schema, Trx } from '#db/schema.ts'

/** Duties hang on a standard; without it there are none. */
export async function hasStandard(db: Db, slug: string): Promise<boolean> {
  const row = await db
    .selectFrom('standard')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row !== undefined
}

/** The newest revision of every duty of a standard, parsed, with who wrote it; a withdrawn one is null. */
export async function newestDuties<T>(
  db: Db,
  slug: string,
): Promise<{ code: string; revision: number; authorId: string; content: T | null }[]> {
  const rows = await db
    .selectFrom('duty')
    .select(['code', 'revision', 'authorId', 'content'])
    .where('slug', '=', slug)
    .where((eb) =>
      eb(
        'revision',
        '=',
        eb
          .selectFrom('duty as newer')
          .select(({ fn }) => fn.max('newer.revision').as('newest'))
          .whereRef('newer.slug', '=', 'duty.slug')
          .whereRef('newer.code', '=', 'duty.code'),
      ),
    )
    .orderBy('code')
    .execute()
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content) }))
}

export async function addDutyRevisions(
  trx: Trx,
  { slug, authorId, at }: { slug: string; authorId: string; at: string },
  entries: { code: string; revision: number; content: unknown }[],
): Promise<void> {
  for (const { code, revision, content } of entries)
    await trx
      .insertInto('duty')
      .values({ slug, code, revision, content: JSON.stringify(content), authorId, createdAt: at })
      .execute()
}

export type OwnDate = Omit<Selectable<Schema['ownDate']>, 'createdBy' | 'createdAt' | 'removedAt'>

const shown = [
  'id',
  'organisationId',
  'title',
  'dueOn',
  'repeats',
  'note',
  'sequence',
  'dutyCode',
  'eventOn',
  'updatedAt',
] as const

/** Dates of an organisation's own that were not removed, the earliest first. */
export async function ownDatesOf(db: Db, organisationId: string): Promise<OwnDate[]> {
  return db
    .selectFrom('ownDate')
    .select(shown)
    .where('organisationId', '=', organisationId)
    .where('removedAt', 'is', null)
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
}

export async function findOwnDate(
  db: Db,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<OwnDate | undefined> {
  return db
    .selectFrom('ownDate')
    .select(shown)
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
}

export async function insertOwnDate(trx: Trx, row: Insertable<Schema['ownDate']>): Promise<void> {
  await trx.insertInto('ownDate').values(row).execute()
}

/** False when somebody changed it meanwhile: its sequence is another one. */
export async function changeOwnDate(
  trx: Trx,
  { id, sequence }: { id: string; sequence: number },
  change: Partial<Pick<OwnDate, 'title' | 'dueOn' | 'repeats' | 'note'>> & {
    updatedAt: string
    removedAt?: string
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('ownDate')
    .set({ ...change, sequence: sequence + 1 })
    .where('id', '=', id)
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What was ticked as done: `code period`, with who and when. */
export async function doneOf(db: Db, organisationId: string) {
  const rows = await db
    .selectFrom('dutyDone')
    .leftJoin('person', 'person.id', 'dutyDone.personId')
    .select([
      'dutyDone.code',
      'dutyDone.period',
      'dutyDone.personId',
      'dutyDone.doneAt',
      'person.name',
    ])
    .where('dutyDone.organisationId', '=', organisationId)
    .execute()
  return new Map(rows.map(({ code, period, ...row }) => [`${code} ${period}`, row]))
}

/** Who has ticked any date of a duty or an own date: `code personId`. */
export async function tickersOf(db: Db, organisationId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('dutyDone')
    .select(['code', 'personId'])
    .distinct()
    .where('organisationId', '=', organisationId)
    .execute()
  return new Set(rows.map(({ code, personId }) => `${code} ${personId}`))
}

/** Ticking twice leaves the first tick. */
export async function markDone(trx: Trx, row: Schema['dutyDone']): Promise<void> {
  await trx
    .insertInto('dutyDone')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function unmarkDone(
  trx: Trx,
  { organisationId, code, period }: Pick<Schema['dutyDone'], 'organisationId' | 'code' | 'period'>,
): Promise<void> {
  await trx
    .deleteFrom('dutyDone')
    .where('organisationId', '=', organisationId)
    .where('code', '=', code)
    .where('period', '=', period)
    .execute()
}
