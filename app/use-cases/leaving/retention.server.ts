import type { Deps } from '#app/deps.server.ts'
import { limitOf, retentionRules } from './retention-rules.ts'

/** Once a day: each rule in a transaction of its own, so that one that fails keeps no other from working. */
export async function keepRetention(deps: Deps): Promise<void> {
  const failures: unknown[] = []
  for (const { after, run } of Object.values(retentionRules)) {
    const limit = limitOf(after, deps.now())
    await deps.db
      .transaction()
      .execute((trx) => run(trx, deps, limit))
      .catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}
