import { type Kysely, sql } from 'kysely'

/** Runs plain SQL one statement at a time; migrations are frozen in time and know no schema type. */
export async function run(db: Kysely<unknown>, statements: string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** Triggers that refuse to change or delete what was written once. */
export function frozen(
  table: string,
  verbs: ('update' | 'delete')[] = ['update', 'delete'],
): string[] {
  return verbs.map(
    (verb) => `create trigger ${table.replaceAll('"', '')}_no_${verb} before ${verb} on ${table}
      begin select raise(abort, '${table.replaceAll('"', '')} rows are immutable'); end`,
  )
}
