import type { Db, Trx } from '#db/schema.ts'

export type Side = 'team' | 'mentor'

export type Message = {
  id: string
  side: Side
  /** Null once the person was erased. */
  author: string | null
  personId: string
  body: string
  createdAt: string
}

export type Thread = {
  id: string
  assessmentId: string
  code: string
  /** Who began: the team with a question, or the mentor with a remark. */
  side: Side
  createdAt: string
  settledAt: string | null
  messages: Message[]
}

/** Conversations of one assessment, or of one criterion of it, the open ones first. */
export async function threadsOf(db: Db, assessmentId: string, code?: string): Promise<Thread[]> {
  const threads = await questions(db)
    .where('assessmentId', '=', assessmentId)
    .$if(code !== undefined, (query) => query.where('code', '=', code as string))
    .orderBy((eb) => eb('settledAt', 'is not', null))
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return withMessages(db, threads)
}

export async function findThread(
  db: Db,
  key: { id: string; assessmentId: string },
): Promise<Thread | undefined> {
  const row = await questions(db)
    .where('id', '=', key.id)
    .where('assessmentId', '=', key.assessmentId)
    .executeTakeFirst()
  return row && (await withMessages(db, [row]))[0]
}

const questions = (db: Db) =>
  db
    .selectFrom('helpQuestion')
    .select(['id', 'assessmentId', 'code', 'side', 'createdAt', 'settledAt'])

async function withMessages(db: Db, threads: Omit<Thread, 'messages'>[]): Promise<Thread[]> {
  if (threads.length === 0) return []
  const messages = await db
    .selectFrom('helpMessage')
    .leftJoin('person', 'person.id', 'helpMessage.personId')
    .select([
      'helpMessage.id',
      'helpMessage.questionId',
      'helpMessage.side',
      'helpMessage.personId',
      'helpMessage.body',
      'helpMessage.createdAt',
      'person.name as author',
    ])
    .where(
      'questionId',
      'in',
      threads.map(({ id }) => id),
    )
    .orderBy('helpMessage.createdAt')
    .orderBy('helpMessage.id')
    .execute()
  return threads.map((thread) => ({
    ...thread,
    messages: messages
      .filter(({ questionId }) => questionId === thread.id)
      .map(({ questionId: _thread, ...message }) => message),
  }))
}

type NewThread = {
  id: string
  assessmentId: string
  code: string
  side: Side
  askedBy: string
  createdAt: string
}

export async function insertThread(trx: Trx, row: NewThread): Promise<void> {
  await trx.insertInto('helpQuestion').values(row).execute()
}

type NewMessage = {
  id: string
  questionId: string
  side: Side
  personId: string
  body: string
  createdAt: string
}

/** Adds a message; what somebody writes to is open again. */
export async function insertMessage(trx: Trx, row: NewMessage): Promise<void> {
  await trx.insertInto('helpMessage').values(row).execute()
  await trx
    .updateTable('helpQuestion')
    .set({ settledAt: null, settledBy: null })
    .where('id', '=', row.questionId)
    .execute()
}

/** False when the conversation is settled already. */
export async function settleThread(
  trx: Trx,
  { id, by, at }: { id: string; by: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('helpQuestion')
    .set({ settledAt: at, settledBy: by })
    .where('id', '=', id)
    .where('settledAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Who of the team wrote in a conversation. */
export function teamIn({ messages }: Thread): string[] {
  const ids = messages.filter(({ side }) => side === 'team').map(({ personId }) => personId)
  return [...new Set(ids)]
}

/** How many conversations of each assessment are open and how many of them wait for the mentor. */
export async function openThreads(
  db: Db,
  assessmentIds: string[],
): Promise<{ assessmentId: string; id: string; code: string; side: Side; lastSide: Side }[]> {
  if (assessmentIds.length === 0) return []
  return db
    .selectFrom('helpQuestion')
    .select(({ selectFrom }) => [
      'helpQuestion.assessmentId',
      'helpQuestion.id',
      'helpQuestion.code',
      'helpQuestion.side',
      selectFrom('helpMessage')
        .select('helpMessage.side')
        .whereRef('helpMessage.questionId', '=', 'helpQuestion.id')
        .orderBy('helpMessage.createdAt', 'desc')
        .orderBy('helpMessage.id', 'desc')
        .limit(1)
        .as('lastSide'),
    ])
    .where('assessmentId', 'in', assessmentIds)
    .where('settledAt', 'is', null)
    .orderBy('createdAt')
    .$castTo<{ assessmentId: string; id: string; code: string; side: Side; lastSide: Side }>()
    .execute()
}
