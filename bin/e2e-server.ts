// The server of the browser tests: production code on fresh demonstration data in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { assemble, databaseFile, dismantle } from '#app/assemble.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { seedDemonstration } from './demo/seed.ts'
import { aYearAgo } from './demo/world.ts'

const reports = resolve('reports')
await mkdir(reports, { recursive: true })
const dataDir = mkdtempSync(join(reports, 'e2e-data-'))

process.env.DATA_DIR = dataDir
process.env.SECOND_FACTOR = 'off'
process.env.LOG_LEVEL ||= 'error'
process.env.DEMONSTRATION = 'yes'

const deps = assemble(readSettings(process.env), {
  db: openDatabase(databaseFile(dataDir), { relaxed: true }),
})
await prepareStart(aYearAgo(deps))
await seedDemonstration(deps)
await dismantle(deps)

process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
await import('../server.ts')
