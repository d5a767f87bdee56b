import type { Insertable } from 'kysely'
import type { ActionItemRow, Db, Trx } from '#db/schema.ts'

export type PlanItem = Pick<
  ActionItemRow,
  'id' | 'title' | 'owner' | 'dueOn' | 'status' | 'revision'
> & { codes: string[] }

/** The items of the plan that came from an assessment, those due first at the top; dropped ones are left out. */
export async function planOf(db: Db, assessmentId: string): Promise<PlanItem[]> {
  const rows = await db
    .selectFrom('actionItem')
    .innerJoin('actionItemCriterion', 'actionItemCriterion.actionItemId', 'actionItem.id')
    .select([
      'actionItem.id',
      'actionItem.title',
      'actionItem.owner',
      'actionItem.dueOn',
      'actionItem.status',
      'actionItem.revision',
      'actionItemCriterion.code',
    ])
    .where('actionItem.assessmentId', '=', assessmentId)
    .where('actionItem.status', '!=', 'dropped')
    .orderBy('actionItem.dueOn')
    .orderBy('actionItemCriterion.code')
    .execute()
  const items = new Map<string, PlanItem>()
  for (const { code, ...row } of rows) {
    const item = items.get(row.id) ?? { ...row, codes: [] }
    item.codes.push(code)
    items.set(row.id, item)
  }
  return [...items.values()]
}

/** Codes with an item that somebody does by a day; what the machine calls planned. */
export async function plannedCodes(db: Db, assessmentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('actionItem')
    .innerJoin('actionItemCriterion', 'actionItemCriterion.actionItemId', 'actionItem.id')
    .select('actionItemCriterion.code')
    .distinct()
    .where('actionItem.assessmentId', '=', assessmentId)
    .where('actionItem.status', '!=', 'dropped')
    .where('actionItem.owner', '!=', '')
    .where('actionItem.dueOn', 'is not', null)
    .orderBy('actionItemCriterion.code')
    .execute()
  return rows.map(({ code }) => code)
}

export async function insertPlanItem(
  trx: Trx,
  item: Insertable<ActionItemRow>,
  codes: string[],
): Promise<void> {
  await trx.insertInto('actionItem').values(item).execute()
  await trx
    .insertInto('actionItemCriterion')
    .values(codes.map((code) => ({ actionItemId: item.id, code })))
    .execute()
}

export type PlanItemChange = Partial<Pick<ActionItemRow, 'title' | 'owner' | 'dueOn' | 'status'>>

/** False when the item has another revision than the writer saw. Undefined when the assessment has no such item. */
export async function changePlanItem(
  trx: Trx,
  key: { id: string; assessmentId: string; revision: number },
  change: PlanItemChange & { updatedAt: string },
): Promise<boolean | undefined> {
  const item = await trx
    .selectFrom('actionItem')
    .select('revision')
    .where('id', '=', key.id)
    .where('assessmentId', '=', key.assessmentId)
    .executeTakeFirst()
  if (!item) return undefined
  if (item.revision !== key.revision) return false
  await trx
    .updateTable('actionItem')
    .set({ ...change, revision: key.revision + 1 })
    .where('id', '=', key.id)
    .execute()
  return true
}
