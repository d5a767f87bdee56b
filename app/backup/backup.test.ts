import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { assemble, databaseFile, dismantle } from '#app/assemble.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'
import { checkpoint } from '#app/upkeep.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { beginWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { makeBackup } from './make.server.ts'
import { MANIFEST } from './manifest.ts'
import { restoreBackup } from './restore.server.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'probierz-backup-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

async function givenServer() {
  const deps = assemble(readSettings({ DATA_DIR: folder(), LOG_LEVEL: 'silent' }))
  onTestFinished(() => dismantle(deps))
  await prepareStart(deps)
  return deps
}

async function givenWorkflow({ db }: Deps, id: string) {
  const input = { organisationId: 'o', cohortId: 'c', mode: 'trial' }
  await db.transaction().execute((trx) =>
    beginWorkflow(trx, {
      id,
      kind: 'participation',
      input,
      actorId: 'system',
      at: '2026-11-22T09:00:00.000Z',
    }),
  )
}

async function givenBackup() {
  const deps = await givenServer()
  const sha256 = await deps.world.blobs.put(Buffer.from('zażółć'))
  const at = deps.now().toISOString()
  await deps.db
    .insertInto('blob')
    .values({ sha256, size: 10, type: 'text/plain', createdAt: at })
    .execute()
  await givenWorkflow(deps, 'before')
  await checkpoint(deps)
  const target = join(folder(), 'copy')
  await makeBackup({ dataDir: deps.settings.dataDir, target, now: deps.now() })
  return { deps, target, sha256 }
}

test('a backup restored into an empty folder is the same log, the same files and the same key', async () => {
  const { deps, target, sha256 } = await givenBackup()
  const dataDir = join(folder(), 'new')

  await restoreBackup({ source: target, dataDir })

  const restored = assemble(readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }))
  onTestFinished(() => dismantle(restored))
  await prepareStart(restored)
  expect((await replayAll(restored.db)).differences).toEqual([])
  expect(await restored.db.selectFrom('workflowEvent').selectAll().execute()).toEqual(
    await deps.db.selectFrom('workflowEvent').selectAll().execute(),
  )
  expect(Buffer.from(await restored.world.blobs.get(sha256)).toString()).toBe('zażółć')
  expect(restored.world.keys.kid).toBe(deps.world.keys.kid)
  expect(restored.settings.secret).toBe(deps.settings.secret)
})

test('a file that was deleted is not asked for, one that is lost is named', async () => {
  const deps = await givenServer()
  const at = deps.now().toISOString()
  const [gone, lost] = ['a'.repeat(64), 'b'.repeat(64)]
  const blob = { size: 1, type: 'application/pdf', createdAt: at }
  await deps.db
    .insertInto('blob')
    .values({ sha256: gone, ...blob })
    .execute()
  await deps.db
    .insertInto('deletedBlob')
    .values({ sha256: gone, reason: 'demand', deletedAt: at })
    .execute()
  const backup = { dataDir: deps.settings.dataDir, now: deps.now() }
  const { files } = await makeBackup({ ...backup, target: join(folder(), 'copy') })
  await deps.db
    .insertInto('blob')
    .values({ sha256: lost, ...blob })
    .execute()

  expect(Object.keys(files).filter((path) => path.startsWith('blobs'))).toEqual([])
  await expect(makeBackup({ ...backup, target: join(folder(), 'copy') })).rejects.toThrow('bbbb')
})

test('a backup made while others write is consistent', async () => {
  const deps = await givenServer()
  const other = openDatabase(databaseFile(deps.settings.dataDir))
  onTestFinished(() => other.destroy())
  let writing = true
  const writer = (async () => {
    for (let n = 0; writing; n++) {
      await givenWorkflow({ db: other } as Deps, `w${String(n).padStart(5, '0')}`)
      // The driver is synchronous: without this the loop would never let the backup take its turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  const target = join(folder(), 'copy')

  const { position } = await makeBackup({ dataDir: deps.settings.dataDir, target, now: new Date() })
  writing = false
  await writer

  const copy = openDatabase(databaseFile(target), { readonly: true })
  const { events, differences } = await replayAll(copy)
  await copy.destroy()
  expect(differences).toEqual([])
  expect(events).toBe(await countEvents(deps, position))
})

async function countEvents({ db }: Deps, upTo: number) {
  const rows = await db
    .selectFrom('workflowEvent')
    .select('position')
    .where('position', '<=', upTo)
    .execute()
  return rows.length
}

test('a folder that is not empty is neither a target nor a place to restore into', async () => {
  const { deps, target } = await givenBackup()

  await expect(
    makeBackup({ dataDir: deps.settings.dataDir, target, now: new Date() }),
  ).rejects.toThrow('not empty')
  await expect(restoreBackup({ source: target, dataDir: deps.settings.dataDir })).rejects.toThrow(
    'not empty',
  )
})

test.for([
  [
    'a flipped byte',
    (dir: string) => writeFileSync(join(dir, 'secret'), 'other'),
    'damaged: secret',
  ],
  [
    'a missing file',
    (dir: string) => rmSync(join(dir, 'keys', 'issuer.pem')),
    'lacks keys/issuer.pem',
  ],
  ['an extra file', (dir: string) => writeFileSync(join(dir, 'more'), ''), 'does not list: more'],
  ['no manifest', (dir: string) => rmSync(join(dir, MANIFEST)), 'no finished backup'],
  [
    'a manifest that leads outside',
    (dir: string) => {
      const files = { '../evil': 'a'.repeat(64) }
      const manifest = { format: 'probierz-backup/1', version: '1', madeAt: '', position: 0, files }
      writeFileSync(join(dir, MANIFEST), JSON.stringify(manifest))
    },
    'outside the backup',
  ],
] as const)('%s is refused and nothing is restored', async ([, damage, sentence]) => {
  const { target } = await givenBackup()
  const dataDir = join(folder(), 'new')
  mkdirSync(dataDir)
  damage(target)

  await expect(restoreBackup({ source: target, dataDir })).rejects.toThrow(sentence)
  expect(existsSync(dataDir) ? readdirSync(dataDir) : []).toEqual([])
})
