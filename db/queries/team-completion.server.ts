import type { Db, Trx } from '#db/schema.ts'

export type Completion = { areaCode: string; name: string; completedAt: string }

/** Areas somebody said are finished, with who said so; whether it still holds is not asked here. */
export async function completionsOf(db: Db, assessmentId: string): Promise<Completion[]> {
  return db
    .selectFrom('areaCompletion')
    .innerJoin('person', 'person.id', 'areaCompletion.personId')
    .select(['areaCompletion.areaCode', 'areaCompletion.completedAt', 'person.name'])
    .where('areaCompletion.assessmentId', '=', assessmentId)
    .execute()
}

export async function saveCompletion(
  trx: Trx,
  row: { assessmentId: string; areaCode: string; personId: string; completedAt: string },
): Promise<void> {
  const { personId, completedAt } = row
  await trx
    .insertInto('areaCompletion')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['assessmentId', 'areaCode']).doUpdateSet({ personId, completedAt }),
    )
    .execute()
}

export async function deleteCompletion(
  trx: Trx,
  { assessmentId, areaCode }: { assessmentId: string; areaCode: string },
): Promise<void> {
  await trx
    .deleteFrom('areaCompletion')
    .where('assessmentId', '=', assessmentId)
    .where('areaCode', '=', areaCode)
    .execute()
}

/** When each criterion's answer or the evidence beside it last changed. */
export async function lastChanges(db: Db, assessmentId: string): Promise<Map<string, string>> {
  const answers = await db
    .selectFrom('answer')
    .select(['code', 'updatedAt as at'])
    .where('assessmentId', '=', assessmentId)
    .execute()
  const links = await db
    .selectFrom('evidenceLink')
    .select(['code', 'createdAt', 'removedAt'])
    .where('assessmentId', '=', assessmentId)
    .execute()
  const latest = new Map<string, string>()
  const changes = [...answers, ...links.map((link) => ({ ...link, at: link.createdAt }))]
  const removals = links.flatMap(({ code, removedAt }) =>
    removedAt ? [{ code, at: removedAt }] : [],
  )
  for (const { code, at } of [...changes, ...removals])
    if ((latest.get(code) ?? '') < at) latest.set(code, at)
  return latest
}
