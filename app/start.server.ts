import type { Deps } from '#app/deps.server.ts'
import { migrateToLatest } from '#db/migrate.ts'

/** Brings a data folder to where the server can run on it. */
export async function prepareStart(deps: Deps): Promise<void> {
  await migrateToLatest(deps.db)
}
