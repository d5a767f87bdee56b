import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { assemble, dismantle } from '#app/assemble.server.ts'
import { makeBackup } from '#app/backup/make.server.ts'
import { restoreBackup } from '#app/backup/restore.server.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'
import { checkpoint } from '#app/upkeep.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { givenCertified } from '#tests/support/given/leaving.ts'
import { eraseOrganisation } from './erase-organisation.server.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'probierz-erase-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Names of the files below a folder that hold a text. */
function holding(dir: string, text: string): string[] {
  const found = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  const files = found.filter((name) => statSync(join(dir, name)).isFile())
  return files.filter((name) => readFileSync(join(dir, name)).includes(text))
}

test('nothing of an erased organisation is left on the disk, and a backup of the rest comes back', async () => {
  let clock = Date.parse('2026-11-22T09:00:00Z')
  const dataDir = folder()
  const settings = readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  const deps = assemble(settings, { now: () => new Date(clock) })
  onTestFinished(() => dismantle(deps))
  await migrateToLatest(deps.db)
  const pass = (milliseconds: number) => {
    clock += milliseconds
  }
  const { organisationId, viewer } = await givenCertified(Object.assign(deps, { pass }))
  const { name } = await deps.db.selectFrom('organisation').select('name').executeTakeFirstOrThrow()
  expect(holding(dataDir, 'Łucja Żółć').length).toBeGreaterThan(0)

  await eraseOrganisation(deps, viewer, { organisationId, typedName: name })
  await drainOutbox(deps)
  await checkpoint(deps)

  for (const word of [name, 'Łucja Żółć', 'KANAREK', 'TAJNE', 'Dokument do PR-02'])
    expect(holding(dataDir, word), word).toEqual([])
  const target = join(folder(), 'copy')
  await makeBackup({ dataDir, target, now: new Date() })
  const restored = join(folder(), 'new')
  await restoreBackup({ source: target, dataDir: restored })
  const again = assemble(readSettings({ DATA_DIR: restored, LOG_LEVEL: 'silent' }))
  onTestFinished(() => dismantle(again))
  await prepareStart(again)
  expect((await replayAll(again.db)).differences).toEqual([])
})
