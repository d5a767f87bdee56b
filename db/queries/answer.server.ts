import { prepared } from '#db/prepared.ts'
import type { AnswerRow, Db, Trx } from '#db/schema.ts'

export type GivenAnswer = {
  code: string
  value: AnswerRow['value']
  justification: string
  exemplary: boolean
  revision: number
  personId: string
  /** Who saved it last, for the team. */
  author: string | null
  updatedAt: string
}

export async function findAnswer(
  db: Db,
  assessmentId: string,
  code: string,
): Promise<GivenAnswer | undefined> {
  const [row] = (await answerByCode(db, { assessmentId, code })).rows
  return row && { ...row, exemplary: row.exemplary === 1 }
}

type Found = Omit<GivenAnswer, 'exemplary'> & { exemplary: number }

const answerByCode = prepared<{ assessmentId: string; code: string }, Found>(
  (db, { assessmentId, code }) => answers(db, assessmentId).where('answer.code', '=', code),
)

/** Every answer of an assessment by criterion code, also of criteria that no longer apply. */
export async function answersOf(
  db: Db,
  assessmentId: string,
): Promise<Record<string, GivenAnswer>> {
  const rows = await answers(db, assessmentId).execute()
  return Object.fromEntries(
    rows.map((row) => [row.code, { ...row, exemplary: row.exemplary === 1 }]),
  )
}

function answers(db: Db, assessmentId: string) {
  return db
    .selectFrom('answer')
    .leftJoin('person', 'person.id', 'answer.personId')
    .select([
      'answer.code',
      'answer.value',
      'answer.justification',
      'answer.exemplary',
      'answer.revision',
      'answer.personId',
      'person.name as author',
      'answer.updatedAt',
    ])
    .where('answer.assessmentId', '=', assessmentId)
}

/** Only what the rows of an area page show. */
export async function answerMarks(
  db: Db,
  assessmentId: string,
): Promise<Map<string, { value: AnswerRow['value']; revision: number }>> {
  const rows = await db
    .selectFrom('answer')
    .select(['code', 'value', 'revision'])
    .where('assessmentId', '=', assessmentId)
    .execute()
  return new Map(rows.map(({ code, value, revision }) => [code, { value, revision }]))
}

export type AnswerChange = {
  assessmentId: string
  code: string
  value: AnswerRow['value']
  justification: string
  exemplary: boolean
  /** The revision the writer saw; 0 when there was no answer. */
  revision: number
  personId: string
  at: string
}

/**
 * Writes the row and its next revision. False when the row has another revision than the writer saw:
 * nothing is written then.
 */
export async function saveAnswer(trx: Trx, change: AnswerChange): Promise<boolean> {
  const { assessmentId, code, value, justification, personId, at } = change
  const exemplary = change.exemplary ? 1 : 0
  const revision = change.revision + 1
  const key = { assessmentId, code }
  const content = { value, justification, exemplary, revision, personId }
  const written =
    change.revision === 0
      ? await trx
          .insertInto('answer')
          .values({ ...key, ...content, updatedAt: at })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows === 1n)
      : await updateAnswer(trx, { ...key, ...content, at, before: change.revision }).then(
          ({ numAffectedRows }) => numAffectedRows === 1n,
        )
  if (!written) return false
  await insertRevision(trx, { ...key, ...content, at })
  return true
}

type Written = Omit<AnswerChange, 'exemplary'> & { exemplary: number }

const updateAnswer = prepared<Written & { before: number }, unknown>((db, values) => {
  const { assessmentId, code, before, value, justification, exemplary, revision } = values
  return db
    .updateTable('answer')
    .set({ value, justification, exemplary, revision })
    .set({ personId: values.personId, updatedAt: values.at })
    .where('assessmentId', '=', assessmentId)
    .where('code', '=', code)
    .where('revision', '=', before)
})

const insertRevision = prepared<Written, unknown>((db, values) => {
  const { assessmentId, code, value, justification, exemplary, revision, personId, at } = values
  return db.insertInto('answerRevision').values({
    assessmentId,
    code,
    value,
    justification,
    exemplary,
    revision,
    personId,
    createdAt: at,
  })
})
