// Rebuilds every workflow from its log and compares: `npm run replay`. Exit 1 when anything differs.
import { existsSync } from 'node:fs'
import { compareCheckpoints } from '#app/adapters/checkpoints.server.ts'
import { openIssuerKeys } from '#app/adapters/issuer-keys.server.ts'
import { databaseFile } from '#app/assemble.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { openDatabase } from '#db/connection.server.ts'

const { dataDir } = readSettings(process.env)
const file = databaseFile(dataDir)
if (!existsSync(file)) {
  console.error(`There is no database in ${dataDir}.`)
  process.exit(2)
}
const db = openDatabase(file, { readonly: true })
const { workflows, events, differences } = await replayAll(db)
const lost = await compareCheckpoints({ db, dataDir, keys: openIssuerKeys(dataDir) })
await db.destroy()

for (const { workflowId, kind, what } of differences) console.log(`${kind} ${workflowId}: ${what}`)
for (const what of lost) console.log(what)
console.log(
  `${workflows} workflows, ${events} events, ${differences.length + lost.length} differences`,
)
process.exitCode = differences.length + lost.length > 0 ? 1 : 0
