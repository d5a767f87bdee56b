// `npm run demo`: a demonstration database in ./.demo, served; `-- --fresh` starts anew.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { assemble, databaseFile, dismantle } from '#app/assemble.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { demonstrationAccounts, PASSWORD } from './demo/cast.ts'
import { serveRegister } from './demo/register.ts'
import { inventedNumbers } from './demo/register-shapes.ts'
import { seedDemonstration } from './demo/seed.ts'
import { aYearAgo } from './demo/world.ts'

process.env.DATA_DIR ||= './.demo'
process.env.SECOND_FACTOR ||= 'off'
process.env.LOG_LEVEL ||= 'warn'
process.env.DEMONSTRATION = 'yes'

const dataDir = resolve(process.env.DATA_DIR)
if (process.argv.includes('--fresh')) rmSync(dataDir, { recursive: true, force: true })
if (!existsSync(databaseFile(dataDir))) await make(dataDir)
// The demonstration asks nobody outside: a small register of invented organisations answers instead of the public one.
process.env.KRS_API_URL ||= (await serveRegister()).url
await import('../server.ts')
const { baseUrl } = readSettings(process.env)

console.log(`\nProbierz działa: ${baseUrl}  (zatrzymanie: Ctrl+C)\n`)
console.log(`Hasło dla wszystkich kont: ${PASSWORD}\n`)
for (const { email, role } of demonstrationAccounts) console.log(`  ${email.padEnd(30)} ${role}`)
console.log('\nNumery KRS do wypróbowania (wymyślone, rejestr działa tylko w demonstracji):\n')
for (const [number, about] of inventedNumbers) console.log(`  ${number}  ${about}`)
console.log('\nPoczta demonstracyjna nigdzie nie wychodzi: koordynator czyta ją pod /outbox.')

/** Made beside and renamed when complete, so that an interrupted first start leaves nothing half. */
async function make(target: string) {
  const half = `${target}.half`
  rmSync(half, { recursive: true, force: true })
  console.log('Tworzę dane demonstracyjne…')
  const settings = readSettings({ ...process.env, DATA_DIR: half })
  const deps = assemble(settings, { db: openDatabase(databaseFile(half), { relaxed: true }) })
  await prepareStart(aYearAgo(deps))
  await seedDemonstration(deps)
  await dismantle(deps)
  rmSync(target, { recursive: true, force: true })
  renameSync(half, target)
}
