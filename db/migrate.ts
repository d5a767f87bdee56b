import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import * as workflow from './migrations/0001-workflow.ts'
import * as people from './migrations/0002-people.ts'
import * as domain from './migrations/0003-domain.ts'
import * as support from './migrations/0004-support.ts'
import type { Db } from './schema.ts'

/** Listed by hand: the order is visible, and nothing is picked up by accident. */
const migrations: Record<string, Migration> = {
  '0001-workflow': atomic(workflow),
  '0002-people': atomic(people),
  '0003-domain': atomic(domain),
  '0004-support': atomic(support),
}

/** Brings the database to the newest schema; throws when it is newer than this program. */
export async function migrateToLatest(db: Db): Promise<void> {
  const migrator = new Migrator({
    db: db as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => migrations },
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/** Kysely runs SQLite migrations outside a transaction; a failing one would leave half a schema. */
function atomic({ up }: { up: (db: Kysely<unknown>) => Promise<void> }): Migration {
  return { up: (db) => db.transaction().execute((trx) => up(trx as unknown as Kysely<unknown>)) }
}
