import { sql } from 'kysely'
import type { Db, Trx, WorkflowEventRow, WorkflowRow } from '#db/schema.ts'
import { insertPlain } from './leaving.server.ts'
import { type PlainRow, parts } from './leaving-parts.server.ts'

/** Parents before what refers to them; the rest goes by the order of the parts. */
const first = ['note', 'blob', 'deletedBlob', 'issuerKey', 'organisation', 'cohort']

/** The rows of an export, with the ids that standards have here. */
export async function insertRows(
  trx: Trx,
  tables: Record<string, PlainRow[]>,
  idOf: Map<string, string>,
): Promise<void> {
  const others = parts.map(({ table }) => table).filter((table) => !first.includes(table))
  for (const table of [...first, ...others]) {
    const rows = (tables[table] ?? []).map((row) => {
      const here = idOf.get(String(row.standardVersionId ?? ''))
      return here ? { ...row, standardVersionId: here } : row
    })
    await insertPlain(trx, table, rows)
  }
}

type Event = Omit<WorkflowEventRow, 'position' | 'data'> & { data: Record<string, unknown> }

/** Workflows with their whole logs; positions are new, hashes do not cover them. */
export async function insertChains(
  trx: Trx,
  { workflows, events }: { workflows: WorkflowRow[]; events: Event[] },
): Promise<void> {
  for (const row of workflows) await trx.insertInto('workflow').values(row).execute()
  for (const { data, ...event } of events)
    await trx
      .insertInto('workflowEvent')
      .values({ ...event, data: JSON.stringify(data) })
      .execute()
}

type Person = {
  id: string
  name?: string | undefined
  email?: string | null | undefined
  locale?: string | undefined
}

/** Whom the copy only knows by an id is here a person without any data. */
export async function insertPeople(
  trx: Trx,
  people: Person[],
  { at, nameless }: { at: string; nameless: string },
): Promise<void> {
  for (const { id, name, email = null, locale = 'pl' } of people)
    await trx
      .insertInto('person')
      .values({
        ...{ id, name: name ?? nameless, email, locale, createdAt: at },
        erasedAt: name === undefined ? at : null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
}

/** Accounts without a password for the present team: a mailed link opens them, as it proves the mailbox. */
export async function insertAccounts(
  trx: Trx,
  { organisationId, at }: { organisationId: string; at: string },
): Promise<{ email: string; administers: boolean }[]> {
  const team = await trx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.name', 'person.email'])
    .select(sql<number>`max(membership.role = 'administrator')`.as('administers'))
    .where('membership.organisationId', '=', organisationId)
    .where('membership.untilAt', 'is', null)
    .where('person.email', 'is not', null)
    .groupBy('person.id')
    .orderBy('administers', 'desc')
    .orderBy('person.id')
    .execute()
  const made = []
  for (const { id, name, email, administers } of team) {
    const values = { id, name, email: (email as string).toLowerCase(), emailVerified: 1 }
    const row = await trx
      .insertInto('user')
      .values({ ...values, createdAt: at, updatedAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('email')
      .executeTakeFirst()
    if (row) made.push({ email: row.email, administers: administers === 1 })
  }
  return made
}

/** Numbers that came with a copy are never given again. */
export async function raiseCounters(trx: Trx): Promise<void> {
  await sql`insert into counter (series, year, last)
    select series, year, max(n) from certificate where true group by series, year
    on conflict (series, year) do update set last = max(last, excluded.last)`.execute(trx)
}

export async function versionWithText(
  db: Db,
  { slug, version }: { slug: string; version: string },
): Promise<{ id: string; sha256: string } | undefined> {
  return db
    .selectFrom('standardVersion')
    .select(['id', 'sha256'])
    .where('slug', '=', slug)
    .where('version', '=', version)
    .executeTakeFirst()
}
