import type { Db, Trx } from '#db/schema.ts'
import type { AssignmentRow } from '#db/support-rows.ts'

export type Assignment = {
  id: string
  areaCode: string | null
  code: string | null
  personId: string
  name: string
  /** ISO day, or null. */
  dueOn: string | null
}

/** Who does what in an assessment, what is due first at the top. */
export async function assignmentsOf(db: Db, assessmentId: string): Promise<Assignment[]> {
  return db
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .select([
      'assignment.id',
      'assignment.areaCode',
      'assignment.code',
      'assignment.personId',
      'assignment.dueOn',
      'person.name',
    ])
    .where('assignment.assessmentId', '=', assessmentId)
    .orderBy((eb) => eb('assignment.dueOn', 'is', null))
    .orderBy('assignment.dueOn')
    .orderBy('assignment.createdAt')
    .execute()
}

/** True when the person did not have this part yet; else only the date changes. */
export async function saveAssignment(trx: Trx, row: AssignmentRow): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('assignment')
    .set({ dueOn: row.dueOn, assignedBy: row.assignedBy })
    .where('assessmentId', '=', row.assessmentId)
    .where('personId', '=', row.personId)
    .where('areaCode', 'is', row.areaCode)
    .where('code', 'is', row.code)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) return false
  await trx.insertInto('assignment').values(row).execute()
  return true
}

/** False when the assessment has no such assignment. */
export async function deleteAssignment(
  trx: Trx,
  { id, assessmentId }: { id: string; assessmentId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('assignment')
    .where('id', '=', id)
    .where('assessmentId', '=', assessmentId)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** Whoever may no longer answer has nothing to do any more. */
export async function deleteAssignmentsOf(
  trx: Trx,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<void> {
  await trx
    .deleteFrom('assignment')
    .where('personId', '=', personId)
    .where('assessmentId', 'in', (eb) =>
      eb.selectFrom('assessment').select('id').where('organisationId', '=', organisationId),
    )
    .execute()
}

/** A person's parts of live assessments of their own organisations. */
export async function assignmentsInHand(
  db: Db,
  { personId, organisationIds }: { personId: string; organisationIds: string[] },
) {
  if (organisationIds.length === 0) return []
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('assessment', 'assessment.id', 'assignment.assessmentId')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .innerJoin('workflow', 'workflow.id', 'assessment.id')
    .select([
      'assignment.id',
      'assignment.assessmentId',
      'assignment.areaCode',
      'assignment.code',
      'assignment.dueOn',
      'assessment.standardVersionId',
      'organisation.name as organisation',
      'workflow.state',
    ])
    .where('assignment.personId', '=', personId)
    .where('assessment.organisationId', 'in', organisationIds)
    .orderBy((eb) => eb('assignment.dueOn', 'is', null))
    .orderBy('assignment.dueOn')
    .orderBy('assignment.createdAt')
    .limit(50)
    .execute()
  return rows.map(({ state, ...row }) => ({
    ...row,
    life: (JSON.parse(state) as { life: string }).life,
  }))
}
