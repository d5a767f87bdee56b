import type { Insertable, Selectable, Updateable } from 'kysely'
import type { ActionItemRow, Db, Trx } from '#db/schema.ts'

export type PlanItem = Pick<
  ActionItemRow,
  'id' | 'title' | 'owner' | 'dueOn' | 'status' | 'revision'
> & { codes: string[] }

/**
 * The plan as an assessment sees it: items that came from it, and what its organisation still has open from
 * elsewhere. Those due first at the top; dropped ones are left out.
 */
export async function planOf(db: Db, assessmentId: string): Promise<PlanItem[]> {
  const rows = await itemsFor(db, assessmentId)
    .select([
      'actionItem.id',
      'actionItem.title',
      'actionItem.owner',
      'actionItem.dueOn',
      'actionItem.status',
      'actionItem.revision',
      'actionItemCriterion.code',
    ])
    .orderBy('actionItem.dueOn')
    .orderBy('actionItem.id')
    .orderBy('actionItemCriterion.code')
    .execute()
  return gathered(rows)
}

/** Codes with an item that somebody does by a day; what the machine calls planned. */
export async function plannedCodes(db: Db, assessmentId: string): Promise<string[]> {
  const rows = await itemsFor(db, assessmentId)
    .select('actionItemCriterion.code')
    .distinct()
    .where('actionItem.owner', '!=', '')
    .where('actionItem.dueOn', 'is not', null)
    .orderBy('actionItemCriterion.code')
    .execute()
  return rows.map(({ code }) => code)
}

function itemsFor(db: Db, assessmentId: string) {
  return db
    .selectFrom('assessment')
    .innerJoin('actionItem', 'actionItem.organisationId', 'assessment.organisationId')
    .innerJoin('actionItemCriterion', 'actionItemCriterion.actionItemId', 'actionItem.id')
    .where('assessment.id', '=', assessmentId)
    .where('actionItem.status', '!=', 'dropped')
    .where((eb) =>
      eb.or([
        eb('actionItem.assessmentId', '=', assessmentId),
        eb('actionItem.status', '=', 'open'),
      ]),
    )
}

function gathered<Row extends { id: string; code: string }>(rows: Row[]) {
  const items = new Map<string, Omit<Row, 'code'> & { codes: string[] }>()
  for (const { code, ...row } of rows) {
    const item = items.get(row.id) ?? { ...row, codes: [] }
    item.codes.push(code)
    items.set(row.id, item)
  }
  return [...items.values()]
}

export type WholeItem = PlanItem &
  Pick<
    Selectable<ActionItemRow>,
    'assessmentId' | 'startedAt' | 'support' | 'source' | 'createdAt' | 'updatedAt'
  >

/** Every item of an organisation's plan, of all its cycles, dropped ones too; those due first at the top. */
export async function wholePlanOf(
  db: Db,
  organisationId: string,
  id?: string,
): Promise<WholeItem[]> {
  const rows = await db
    .selectFrom('actionItem')
    .innerJoin('actionItemCriterion', 'actionItemCriterion.actionItemId', 'actionItem.id')
    .select([
      'actionItem.id',
      'actionItem.assessmentId',
      'actionItem.title',
      'actionItem.owner',
      'actionItem.dueOn',
      'actionItem.status',
      'actionItem.startedAt',
      'actionItem.support',
      'actionItem.source',
      'actionItem.revision',
      'actionItem.createdAt',
      'actionItem.updatedAt',
      'actionItemCriterion.code',
    ])
    .where('actionItem.organisationId', '=', organisationId)
    .$if(id !== undefined, (query) => query.where('actionItem.id', '=', id as string))
    .orderBy('actionItem.dueOn')
    .orderBy('actionItem.id')
    .orderBy('actionItemCriterion.code')
    .execute()
  return gathered(rows)
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

export type PlanItemChange = Partial<
  Pick<Updateable<ActionItemRow>, 'title' | 'owner' | 'dueOn' | 'status' | 'startedAt' | 'support'>
>

/** False when the item has another revision than the writer saw. Undefined when the organisation has no such item. */
export async function changePlanItem(
  trx: Trx,
  key: { id: string; organisationId: string; revision: number },
  change: PlanItemChange & { updatedAt: string },
): Promise<boolean | undefined> {
  const item = await trx
    .selectFrom('actionItem')
    .select('revision')
    .where('id', '=', key.id)
    .where('organisationId', '=', key.organisationId)
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

/** Replaces the criteria an item is for. */
export async function setPlanCodes(trx: Trx, id: string, codes: string[]): Promise<void> {
  await trx.deleteFrom('actionItemCriterion').where('actionItemId', '=', id).execute()
  await trx
    .insertInto('actionItemCriterion')
    .values(codes.map((code) => ({ actionItemId: id, code })))
    .execute()
}

/** Every assessment of an organisation, the newest first. */
export async function assessmentIdsOf(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assessment')
    .select('id')
    .where('organisationId', '=', organisationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id }) => id)
}
