import type { Db, Trx } from '#db/schema.ts'

export type NoticeParams = { organisationId: string | null; cohortId: string | null }

/** True when the notice is new; the same news reaches a person once. */
export async function insertNotice(
  trx: Trx,
  notice: {
    id: string
    personId: string
    news: string
    params: NoticeParams
    href: string
    dedupeKey: string
    createdAt: string
  },
): Promise<boolean> {
  const row = await trx
    .insertInto('notice')
    .values({ ...notice, params: JSON.stringify(notice.params) })
    .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A person's notices, unread ones first, with the present names of what they are about. */
export async function noticesOf(db: Db, personId: string, { limit }: { limit: number }) {
  const rows = await db
    .selectFrom('notice')
    .select(['id', 'news', 'params', 'href', 'createdAt', 'readAt'])
    .where('personId', '=', personId)
    .orderBy((eb) => eb('readAt', 'is not', null))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  const notices = rows.map(({ params, ...row }) => ({
    ...row,
    ...(JSON.parse(params) as NoticeParams),
  }))
  const organisations = await namesOf(
    db,
    'organisation',
    notices.map((row) => row.organisationId),
  )
  const cohorts = await namesOf(
    db,
    'cohort',
    notices.map((row) => row.cohortId),
  )
  return notices.map(({ organisationId, cohortId, ...row }) => ({
    ...row,
    organisation: organisations.get(organisationId ?? '') ?? '',
    cohort: cohorts.get(cohortId ?? '') ?? '',
  }))
}

async function namesOf(db: Db, table: 'organisation' | 'cohort', ids: (string | null)[]) {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map<string, string>()
  const rows = await db.selectFrom(table).select(['id', 'name']).where('id', 'in', known).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Opened by its owner: read from now on. Undefined when it is nobody's or another person's. */
export async function openNotice(
  trx: Trx,
  { id, personId, at }: { id: string; personId: string; at: string },
) {
  const notice = await trx
    .selectFrom('notice')
    .select(['href', 'readAt'])
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst()
  if (notice && !notice.readAt)
    await trx.updateTable('notice').set({ readAt: at }).where('id', '=', id).execute()
  return notice
}

export async function readAllNotices(
  trx: Trx,
  { personId, at }: { personId: string; at: string },
): Promise<void> {
  await trx
    .updateTable('notice')
    .set({ readAt: at })
    .where('personId', '=', personId)
    .where('readAt', 'is', null)
    .execute()
}
