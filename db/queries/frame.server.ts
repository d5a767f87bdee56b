import type { Db } from '#db/schema.ts'

/** Names of the person's organisations and the number of notices not yet read. */
export async function frameFacts(
  db: Db,
  { personId, organisationIds }: { personId: string; organisationIds: string[] },
) {
  const [organisations, unread] = await Promise.all([
    organisationIds.length === 0
      ? []
      : db
          .selectFrom('organisation')
          .select(['id', 'name'])
          .where('id', 'in', organisationIds)
          .orderBy('name')
          .execute(),
    db
      .selectFrom('notice')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('personId', '=', personId)
      .where('readAt', 'is', null)
      .executeTakeFirstOrThrow(),
  ])
  return { organisations, unread: Number(unread.count) }
}
