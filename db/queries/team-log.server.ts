import type { Db, Trx } from '#db/schema.ts'

export type LogEntry = {
  id: string
  organisationId: string
  kind: string
  actorId: string
  subjectId?: string | null
  noteId?: string | null
  /** Ids, codes and numbers only. */
  data?: Record<string, unknown>
  at: string
}

/** One line of what was done to an organisation beside its workflows; it is never changed. */
export async function insertLog(trx: Trx, { data = {}, at, ...row }: LogEntry): Promise<void> {
  await trx
    .insertInto('organisationLog')
    .values({ ...row, data: JSON.stringify(data), createdAt: at })
    .execute()
}

/** The log of an organisation and of those merged into it, newest first, with the present names of people. */
export async function logOf(db: Db, organisationId: string, { limit }: { limit: number }) {
  const rows = await db
    .selectFrom('organisationLog')
    .innerJoin('organisation', 'organisation.id', 'organisationLog.organisationId')
    .leftJoin('person as actor', 'actor.id', 'organisationLog.actorId')
    .leftJoin('person as subject', 'subject.id', 'organisationLog.subjectId')
    .leftJoin('note', 'note.id', 'organisationLog.noteId')
    .select([
      'organisationLog.id',
      'organisationLog.kind',
      'organisationLog.data',
      'organisationLog.createdAt',
      'actor.name as actor',
      'subject.name as subject',
      'note.body as reason',
      'organisation.name as organisation',
    ])
    .where((eb) =>
      eb.or([
        eb('organisation.id', '=', organisationId),
        eb('organisation.mergedIntoId', '=', organisationId),
      ]),
    )
    .orderBy('organisationLog.createdAt', 'desc')
    .orderBy('organisationLog.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ data, ...row }) => ({
    ...row,
    data: JSON.parse(data) as Record<string, unknown>,
  }))
}
