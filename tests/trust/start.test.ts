import { chmodSync, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { databaseFile } from '#app/assemble.server.ts'
import { travel } from './support/journey.ts'
import { waitUntilDone } from './support/killing.ts'
import { keepSaving, lostOf, newJournal, signInOver } from './support/saving.ts'
import { givenServed, type Served } from './support/served.ts'
import { freePort, requireBuild, runToEnd, serve } from './support/server.ts'

/** F9, F15 and F18 of the trust catalogue, in small: what a damaged data folder does to a start. */
let crashed: Served
beforeAll(async () => {
  requireBuild()
  const journey = await travel()
  crashed = await givenServed(journey)
  await journey.end()
  const server = await serve(crashed.dataDir, { port: await freePort() })
  await waitUntilDone(crashed)
  await server.kill('SIGKILL')
}, 120_000)
afterAll(() => crashed?.remove())

/** What the crash left: everything of the last run is still in the write-ahead log. */
function givenCrashed() {
  const dataDir = mkdtempSync(join(tmpdir(), 'probierz-start-'))
  cpSync(crashed.dataDir, dataDir, { recursive: true })
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  return { dataDir, file: databaseFile(dataDir), keys: join(dataDir, 'keys') }
}

async function refusalOf(dataDir: string): Promise<string> {
  const port = String(await freePort())
  const { code, output } = await runToEnd(['server.ts'], dataDir, { PORT: port })
  expect({ code, lines: output.trim().split('\n') }).toMatchObject({
    code: 78,
    lines: [expect.any(String)],
  })
  return output
}

const minute = { timeout: 60_000 }

describe('a start is refused in one line', () => {
  test('when the write-ahead log was deleted', minute, async () => {
    const { dataDir, file } = givenCrashed()
    rmSync(`${file}-wal`)

    expect(await refusalOf(dataDir)).toContain('The log lacks events')
  })

  test('when the newest events are gone', minute, async () => {
    const { dataDir, file } = givenCrashed()
    const sqlite = new SqliteDatabase(file)
    const triggers = "select name from sqlite_schema where type = 'trigger' and tbl_name = ?"
    for (const name of sqlite.prepare(triggers).pluck().all('workflow_event'))
      sqlite.exec(`drop trigger ${name}`)
    sqlite.exec(
      'delete from workflow_event where position > (select max(position) - 1 from workflow_event)',
    )
    sqlite.close()

    expect(await refusalOf(dataDir)).toContain('The log lacks events')
  })

  test('when the database is no database', minute, async () => {
    const { dataDir, file } = givenCrashed()
    rmSync(`${file}-wal`)
    writeFileSync(file, 'To nie jest baza danych. '.repeat(500))

    expect(await refusalOf(dataDir)).toContain('not a database')
  })

  test('when the private key is missing', minute, async () => {
    const { dataDir, keys } = givenCrashed()
    rmSync(join(keys, 'issuer.pem'))

    expect(await refusalOf(dataDir)).toContain('restore it from a backup')
  })

  test('when others may read the private key', minute, async () => {
    const { dataDir, keys } = givenCrashed()
    chmodSync(join(keys, 'issuer.pem'), 0o644)

    expect(await refusalOf(dataDir)).toContain('chmod 600')
  })

  test('when the keys that sealed certificates are gone', minute, async () => {
    const { dataDir, keys } = givenCrashed()
    rmSync(keys, { recursive: true })

    expect(await refusalOf(dataDir)).toContain('Certificates were sealed with key')
  })
})

test('an accepted loss starts, and old checkpoints are kept aside', minute, async () => {
  const { dataDir, file } = givenCrashed()
  rmSync(`${file}-wal`)
  const server = await serve(dataDir, { port: await freePort(), args: ['--accept-loss'] })

  expect((await server.kill('SIGTERM')).code).toBe(0)
})

test(
  'told to stop in the middle of saves, the server finishes them and ends with 0',
  minute,
  async () => {
    const { dataDir, file } = givenCrashed()
    const server = await serve(dataDir, { port: await freePort() })
    const cookie = await signInOver(server.origin)
    const { assessmentId, codes } = crashed
    const journal = newJournal(codes)
    const saving = { origin: server.origin, cookie, assessmentId, journal }
    const writers = codes.slice(0, 3).map((code) => keepSaving(saving, [code]))
    while (journal.acknowledged < 5) await new Promise((resolve) => setTimeout(resolve, 5))
    const { code } = await server.kill('SIGTERM')
    await Promise.all(writers)

    expect(code).toBe(0)
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0)
    const sqlite = new SqliteDatabase(file, { readonly: true })
    const answers = sqlite
      .prepare('select code, revision, justification from answer where assessment_id = ?')
      .all(assessmentId)
    sqlite.close()
    expect(lostOf(journal, answers as Parameters<typeof lostOf>[1])).toEqual([])
  },
)
