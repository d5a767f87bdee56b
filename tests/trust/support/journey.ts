import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { createAccounts } from '#app/adapters/accounts.server.ts'
import { assemble, dismantle } from '#app/assemble.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { stage } from '#bin/demo/world.ts'
import { copyDatabase, type OpenOptions, openDatabase } from '#db/connection.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { givenStandardInForce } from '#tests/support/given/standard.ts'
import { type Ids, type StageName, steps } from './stages.ts'

export const NOW = '2026-11-22T09:00:00Z'

export type { Ids, StageName } from './stages.ts'
export { coordinator, invented } from './stages.ts'

export type Journey = Awaited<ReturnType<typeof travel>>

/** Walks one organisation through every stage by use cases and keeps a copy of the database at each. */
export async function travel() {
  const dataDir = mkdtempSync(join(tmpdir(), 'probierz-trust-'))
  const settings = readSettings({ DATA_DIR: dataDir, BASE_URL: 'http://localhost:3000' })
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  let made = 0
  const real = assemble(settings, {
    db,
    now: () => new Date(NOW),
    newId: () => `id-${String(++made).padStart(5, '0')}`,
  })
  const world = stage(real)
  const fileOf = (name: StageName) => join(dataDir, `${name}.db`)
  await copyDatabase(db, fileOf('empty'))
  const ids = { standardVersionId: (await givenStandardInForce(real)).id } as Ids
  for (const [name, go] of steps) {
    await go(world, ids)
    await copyDatabase(db, fileOf(name))
  }

  let opened = 0
  /** A copy of a stage, with all that a use case needs; `file` is for a second connection that only looks. */
  async function at(name: StageName, options: OpenOptions = {}) {
    const file = join(dataDir, `${++opened}-${name}.db`)
    copyFileSync(fileOf(name), file)
    const copy = openDatabase(file, options)
    // Atomicity is tried here, not durability; waiting for the disk is left out.
    await copy.executeQuery(CompiledQuery.raw('pragma synchronous = off'))
    const deps = { ...real, db: copy, accounts: createAccounts({ ...real, db: copy }) }
    return { deps, file, world: stage(deps), close: () => copy.destroy() }
  }

  async function end() {
    await dismantle(real)
    rmSync(dataDir, { recursive: true, force: true })
  }
  const copy = (name: StageName, target: string) => copyFileSync(fileOf(name), target)
  return { ids, at, copy, end }
}
