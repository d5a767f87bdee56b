import { type RawBuilder, sql } from 'kysely'
import type { Db, Schema } from '#db/schema.ts'

export type Row = Record<string, string | number | null>
type Table = keyof Schema

/** Every row of one organisation, by table, in an order that foreign keys accept. */
export type Rows = [Table, Row[]][]

/**
 * Files, letters, mails, notices and the outbox stay behind: they are what the rows of a workflow bring about,
 * and a copy brings nothing about.
 */
function ownedBy(organisationId: string): [Table, RawBuilder<unknown>][] {
  const ids = (table: string, column: string, of: RawBuilder<unknown>) =>
    sql`(select id from ${sql.id(table)} where ${sql.id(column)} in ${of})`
  const own = sql`(${organisationId})`
  const participations = ids('participation', 'organisation_id', own)
  const assessments = ids('assessment', 'organisation_id', own)
  const cases = ids('case', 'assessment_id', assessments)
  const reviews = ids('review', 'case_id', cases)
  const decisions = ids('decision', 'case_id', cases)
  const workflows = sql`(select id from participation where organisation_id in ${own}
    union all select id from assessment where organisation_id in ${own}
    union all select id from "case" where assessment_id in ${assessments}
    union all select id from review where case_id in ${cases}
    union all select id from decision where case_id in ${cases}
    union all select id from certificate where organisation_id in ${own})`
  const items = ids('action_item', 'organisation_id', own)
  const where = (column: string, of: RawBuilder<unknown>) => sql`${sql.id(column)} in ${of}`
  return [
    ['person', sql`id in (select person_id from membership where organisation_id in ${own})`],
    ['organisation', where('id', own)],
    ['organisationRevision', where('organisation_id', own)],
    ['membership', where('organisation_id', own)],
    ['profileFact', where('organisation_id', own)],
    [
      'note',
      sql`exists (select 1 from workflow_event where workflow_id in ${workflows}
        and instr(data, '"' || note.id || '"') > 0)`,
    ],
    ['participation', where('organisation_id', own)],
    ['roleGrant', where('scope_id', participations)],
    ['assessment', where('organisation_id', own)],
    ['evidenceItem', where('organisation_id', own)],
    ['evidenceVersion', where('item_id', ids('evidence_item', 'organisation_id', own))],
    ['actionItem', where('organisation_id', own)],
    ['actionItemCriterion', where('action_item_id', items)],
    ['answer', where('assessment_id', assessments)],
    ['answerRevision', where('assessment_id', assessments)],
    ['evidenceLink', where('assessment_id', assessments)],
    ['submission', where('assessment_id', assessments)],
    ['statement', where('submission_id', ids('submission', 'assessment_id', assessments))],
    ['case', where('assessment_id', assessments)],
    ['review', where('case_id', cases)],
    ['finding', where('review_id', reviews)],
    ['findingRevision', where('review_id', reviews)],
    ['agreement', where('case_id', cases)],
    ['agreedFinding', where('case_id', cases)],
    ['agreedFindingRevision', where('case_id', cases)],
    ['report', where('case_id', cases)],
    ['decision', where('case_id', cases)],
    ['vote', where('decision_id', decisions)],
    ['recusal', where('decision_id', decisions)],
    ['certificate', where('organisation_id', own)],
    ['workflow', where('id', workflows)],
    ['workflowEvent', where('workflow_id', workflows)],
  ]
}

/** Reads the rows as they lie, without the columns that the database counts or makes itself. */
export async function rowsOf(db: Db, organisationId: string): Promise<Rows> {
  const rows: Rows = []
  for (const [table, where] of ownedBy(organisationId)) {
    const { rows: found } = await sql<Row>`select * from ${sql.table(table)} where ${where}
      order by rowid`.execute(db)
    rows.push([table, found.map((row) => kept(table, row))])
  }
  return rows.filter(([, found]) => found.length > 0)
}

const made: Partial<Record<Table, string>> = { participation: 'n', workflowEvent: 'position' }

function kept(table: Table, row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => column !== made[table]))
}

/** Writes rows given as one JSON array: one statement a table, however many rows. */
export async function writeRows(
  db: Db,
  { table, columns, json }: { table: Table; columns: string[]; json: string },
): Promise<void> {
  const values = columns.map((column) => sql`value ->> ${sql.lit(`$.${column}`)}`)
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(values)} from json_each(${json})`.execute(db)
}
