import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { assemble, dismantle } from '#app/assemble.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { type OpenOptions, openDatabase } from '#db/connection.server.ts'
import { migrateToLatest } from '#db/migrate.ts'

export type TestDeps = Deps & {
  /** Moves the clock (ms). */
  pass: (milliseconds: number) => void
}

/** A real, migrated, empty database per test, real keys and files in a folder of its own; only the clock is ours. */
export async function testDeps(
  options: OpenOptions & { env?: Record<string, string> } = {},
): Promise<TestDeps> {
  const dataDir = mkdtempSync(join(tmpdir(), 'probierz-'))
  const db = openDatabase(':memory:', options)
  await migrateToLatest(db)
  let clock = Date.parse('2026-11-22T09:00:00Z')
  let id = 0
  const settings = readSettings({
    DATA_DIR: dataDir,
    BASE_URL: 'http://localhost:3000',
    ...options.env,
  })
  const deps = assemble(settings, {
    db,
    now: () => new Date(clock),
    newId: () => `id-${String(++id).padStart(4, '0')}`,
  })
  onTestFinished(async () => {
    await dismantle(deps)
    rmSync(dataDir, { recursive: true, force: true })
  })
  const pass = (milliseconds: number) => {
    clock += milliseconds
  }
  return Object.assign(deps, { pass })
}
