import type { Db, Trx } from '#db/schema.ts'

export type Wording = { text: string }
export type PlanProposal = { title: string; dueOn: string; support: string }

type Common = {
  id: string
  assessmentId: string
  code: string
  suggestedBy: string
  author: string | null
  createdAt: string
  decision: 'taken' | 'declined' | 'withdrawn' | null
  decidedAt: string | null
}

/** What a mentor proposes; nothing of it counts before a person of the organisation takes it. */
export type Suggestion = Common &
  ({ kind: 'wording'; content: Wording } | { kind: 'plan'; content: PlanProposal })

const suggestions = (db: Db) =>
  db
    .selectFrom('suggestion')
    .leftJoin('person', 'person.id', 'suggestion.suggestedBy')
    .select([
      'suggestion.id',
      'suggestion.assessmentId',
      'suggestion.code',
      'suggestion.kind',
      'suggestion.content',
      'suggestion.suggestedBy',
      'suggestion.createdAt',
      'suggestion.decision',
      'suggestion.decidedAt',
      'person.name as author',
    ])

const read = (row: { content: string }) =>
  ({ ...row, content: JSON.parse(row.content) }) as Suggestion

/** Suggestions of an assessment or of one criterion, oldest first. */
export async function suggestionsOf(
  db: Db,
  assessmentId: string,
  code?: string,
): Promise<Suggestion[]> {
  const rows = await suggestions(db)
    .where('suggestion.assessmentId', '=', assessmentId)
    .$if(code !== undefined, (query) => query.where('suggestion.code', '=', code as string))
    .orderBy('suggestion.createdAt')
    .orderBy('suggestion.id')
    .execute()
  return rows.map(read)
}

export async function findSuggestion(
  db: Db,
  key: { id: string; assessmentId: string },
): Promise<Suggestion | undefined> {
  const row = await suggestions(db)
    .where('suggestion.id', '=', key.id)
    .where('suggestion.assessmentId', '=', key.assessmentId)
    .executeTakeFirst()
  return row && read(row)
}

export async function openSuggestions(
  db: Db,
  assessmentIds: string[],
): Promise<{ assessmentId: string; id: string; code: string; kind: 'wording' | 'plan' }[]> {
  if (assessmentIds.length === 0) return []
  return db
    .selectFrom('suggestion')
    .select(['assessmentId', 'id', 'code', 'kind'])
    .where('assessmentId', 'in', assessmentIds)
    .where('decision', 'is', null)
    .orderBy('createdAt')
    .execute()
}

type NewSuggestion = {
  id: string
  assessmentId: string
  code: string
  suggestedBy: string
  createdAt: string
} & ({ kind: 'wording'; content: Wording } | { kind: 'plan'; content: PlanProposal })

export async function insertSuggestion(trx: Trx, row: NewSuggestion): Promise<void> {
  await trx
    .insertInto('suggestion')
    .values({ ...row, content: JSON.stringify(row.content) })
    .execute()
}

/** False when somebody decided about it before. */
export async function decideSuggestion(
  trx: Trx,
  change: { id: string; decision: 'taken' | 'declined' | 'withdrawn'; by: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('suggestion')
    .set({ decision: change.decision, decidedBy: change.by, decidedAt: change.at })
    .where('id', '=', change.id)
    .where('decision', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
