import type { Db, Trx } from '#db/schema.ts'

export type Mandate = { id: string; givenBy: string; givenAt: string; giver: string | null }

/** The recorded wish that runs now: a coordinator may write down the answers of this assessment. */
export async function runningMandate(db: Db, assessmentId: string): Promise<Mandate | undefined> {
  return db
    .selectFrom('entryMandate')
    .leftJoin('person', 'person.id', 'entryMandate.givenBy')
    .select([
      'entryMandate.id',
      'entryMandate.givenBy',
      'entryMandate.givenAt',
      'person.name as giver',
    ])
    .where('entryMandate.assessmentId', '=', assessmentId)
    .where('entryMandate.endedAt', 'is', null)
    .executeTakeFirst()
}

export async function insertMandate(
  trx: Trx,
  mandate: { id: string; assessmentId: string; givenBy: string; givenAt: string },
): Promise<void> {
  await trx.insertInto('entryMandate').values(mandate).execute()
}

export async function endMandate(
  trx: Trx,
  { assessmentId, at }: { assessmentId: string; at: string },
): Promise<void> {
  await trx
    .updateTable('entryMandate')
    .set({ endedAt: at })
    .where('assessmentId', '=', assessmentId)
    .where('endedAt', 'is', null)
    .execute()
}

/** Answers of an assessment that somebody entered on the organisation's behalf, oldest first. */
export async function enteredFor(db: Db, assessmentId: string, code?: string) {
  const rows = await db
    .selectFrom('workflowEvent')
    .leftJoin('person', 'person.id', 'workflowEvent.actorId')
    .select(['workflowEvent.data', 'workflowEvent.occurredAt', 'person.name'])
    .where('workflowEvent.workflowId', '=', assessmentId)
    .where('workflowEvent.type', '=', 'answer.given')
    .where('workflowEvent.data', 'like', '%"onBehalfOf"%')
    .orderBy('workflowEvent.version')
    .execute()
  return rows
    .map(({ data, occurredAt, name }) => {
      const given = JSON.parse(data) as { code: string; revision: number }
      return { code: given.code, revision: given.revision, at: occurredAt, who: name }
    })
    .filter((given) => code === undefined || given.code === code)
}
