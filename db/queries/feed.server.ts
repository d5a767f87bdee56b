import type { Db, Schema, Trx } from '#db/schema.ts'

export async function insertFeed(
  trx: Trx,
  feed: Pick<Schema['feed'], 'id' | 'tokenHash' | 'personId' | 'organisationId' | 'createdAt'>,
): Promise<void> {
  await trx.insertInto('feed').values(feed).execute()
}

/** The working feed of a person for an organisation. */
export async function feedOf(
  db: Db,
  { personId, organisationId }: { personId: string; organisationId: string },
) {
  return db
    .selectFrom('feed')
    .select(['id', 'createdAt', 'readAt'])
    .where('personId', '=', personId)
    .where('organisationId', '=', organisationId)
    .where('revokedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
}

/** Ends a person's feeds for an organisation, with what they remembered. */
export async function revokeFeeds(
  trx: Trx,
  { personId, organisationId, at }: { personId: string; organisationId: string; at: string },
): Promise<number> {
  const ended = await trx
    .updateTable('feed')
    .set({ revokedAt: at })
    .where('personId', '=', personId)
    .where('organisationId', '=', organisationId)
    .where('revokedAt', 'is', null)
    .returning('id')
    .execute()
  const ids = ended.map(({ id }) => id)
  if (ids.length > 0) await trx.deleteFrom('feedEntry').where('feedId', 'in', ids).execute()
  return ids.length
}

/**
 * The feed behind a link while it works: not revoked, and its person has been on the team without a break
 * since it was made.
 */
export async function workingFeed(db: Db, tokenHash: string) {
  return db
    .selectFrom('feed')
    .innerJoin('person', 'person.id', 'feed.personId')
    .innerJoin('organisation', 'organisation.id', 'feed.organisationId')
    .select([
      'feed.id',
      'feed.organisationId',
      'feed.readAt',
      'person.locale',
      'organisation.name as organisation',
    ])
    .where('feed.tokenHash', '=', tokenHash)
    .where('feed.revokedAt', 'is', null)
    .where('person.erasedAt', 'is', null)
    .where('organisation.erasedAt', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('membership')
          .select('membership.id')
          .whereRef('membership.personId', '=', 'feed.personId')
          .whereRef('membership.organisationId', '=', 'feed.organisationId')
          .whereRef('membership.fromAt', '<=', 'feed.createdAt')
          .where('membership.untilAt', 'is', null),
      ),
    )
    .executeTakeFirst()
}

export async function markFeedRead(
  trx: Trx,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await trx.updateTable('feed').set({ readAt: at }).where('id', '=', id).execute()
}

export type StoredEntry<T> = {
  uid: string
  sequence: number
  contentHash: string
  content: T
  cancelledAt: string | null
  changedAt: string
}

/** What a feed has shown, parsed. */
export async function feedEntries<T>(db: Db, feedId: string): Promise<StoredEntry<T>[]> {
  const rows = await db
    .selectFrom('feedEntry')
    .select(['uid', 'sequence', 'contentHash', 'content', 'cancelledAt', 'changedAt'])
    .where('feedId', '=', feedId)
    .orderBy('uid')
    .execute()
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content) as T }))
}

export async function keepFeedEntries<T>(
  trx: Trx,
  feedId: string,
  entries: StoredEntry<T>[],
): Promise<void> {
  for (const { content, ...entry } of entries) {
    const row = { ...entry, content: JSON.stringify(content) }
    await trx
      .insertInto('feedEntry')
      .values({ feedId, ...row })
      .onConflict((conflict) => conflict.columns(['feedId', 'uid']).doUpdateSet(row))
      .execute()
  }
}

export async function forgetFeedEntries(trx: Trx, feedId: string, uids: string[]): Promise<void> {
  if (uids.length === 0) return
  await trx.deleteFrom('feedEntry').where('feedId', '=', feedId).where('uid', 'in', uids).execute()
}
