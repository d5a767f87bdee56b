import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Deps } from '#app/deps.server.ts'
import { showOwnReport } from '#app/use-cases/assessment-report/show.server.ts'
import { verifyNumber } from '#app/use-cases/certificate/verify.server.ts'
import { exportOrganisation } from '#app/use-cases/leaving/export.server.ts'
import { showOrganisation } from '#app/use-cases/organisation/show.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { zipOf } from '#app/zip-stream.server.ts'
import { refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenCertified } from '#tests/support/given/leaving.ts'
import { importOrganisation } from './import.server.ts'

async function exported(deps: Deps, given: Awaited<ReturnType<typeof givenCertified>>) {
  const { organisationId } = given
  const viewer = await refreshed(deps, given.viewer.personId)
  const folder = mkdtempSync(join(tmpdir(), 'probierz-export-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'organisation.zip')
  const entries = await exportOrganisation(deps, viewer, { organisationId })
  await pipeline(Readable.from(zipOf(entries)), createWriteStream(path))
  return { path, viewer, organisationId }
}

const figures = async (deps: Deps, viewer: Parameters<typeof showOwnReport>[1], id: string) =>
  showOwnReport(deps, viewer, { assessmentId: id })

describe('an organisation that moved', () => {
  test('has the same figures, files, documents and history in the other instance', async () => {
    const deps = await testDeps()
    const given = await givenCertified(deps)
    const { path, viewer, organisationId } = await exported(deps, given)
    const before = await figures(deps, viewer, given.assessmentId)
    const other = await testDeps()

    const imported = await importOrganisation(other, { path, acceptKeys: true })

    expect(imported).toMatchObject({ organisationId, unsealed: [] })
    const same = await refreshed(other, viewer.personId)
    other.pass(deps.now().getTime() - other.now().getTime())
    expect(await figures(other, same, given.assessmentId)).toEqual(before)
    expect(await figures(other, same, given.nextId)).toEqual(
      await figures(deps, viewer, given.nextId),
    )
    expect(before.review).not.toBeNull()
    expect(before.comparison).not.toBeNull()
    expect((await replayAll(other.db)).differences).toEqual([])
    expect(Buffer.from(await other.world.blobs.get(given.sha256)).toString()).toContain('Statut')
    const number = { typed: given.number, code: null }
    expect((await verifyNumber(other, number))?.truth).toEqual(
      (await verifyNumber(deps, number))?.truth,
    )
    await expect(showOrganisation(other, same, { organisationId })).resolves.toBeDefined()
  })

  test('leaves behind what its administrator may not see', async () => {
    const deps = await testDeps()
    const given = await givenCertified(deps)
    const { path } = await exported(deps, given)
    const archive = unzipSync(readFileSync(path))
    const text = strFromU8(archive['data.json'] as Uint8Array)

    const secrets = ['recenzentka@', 'kapitula1', 'koordynatorka@', 'TAJNE'].filter((secret) =>
      text.includes(secret),
    )
    expect(secrets).toEqual([])
    for (const table of ['finding', 'vote', 'individualScore', 'session', 'account', 'feed'])
      expect(Object.keys(JSON.parse(text).tables)).not.toContain(table)
    const kinds = JSON.parse(text).events.map(({ kind }: { kind: string }) => kind)
    for (const kind of ['case', 'review', 'decision']) expect(kinds).not.toContain(kind)
  })

  test('exports the same again from where it moved to', async () => {
    const deps = await testDeps()
    const given = await givenCertified(deps)
    const { path } = await exported(deps, given)
    const other = await testDeps()
    await importOrganisation(other, { path, acceptKeys: true })

    const again = await exported(other, given)
    const read = (file: string) =>
      JSON.parse(strFromU8(unzipSync(readFileSync(file))['data.json'] as Uint8Array))

    expect(read(again.path).sealed).toEqual(read(path).sealed)
    expect(read(again.path).events).toEqual(read(path).events)
    expect(read(again.path).tables.answer).toEqual(read(path).tables.answer)
  })
})

type Change = (archive: Record<string, Uint8Array>) => Record<string, Uint8Array>

const rezipped = (change: Change) => (path: string) => {
  writeFileSync(path, zipSync(change(unzipSync(readFileSync(path))) as Zippable))
}

const data = (change: (value: Record<string, unknown>) => unknown): Change => {
  return (archive) => {
    const value = JSON.parse(strFromU8(archive['data.json'] as Uint8Array))
    change(value)
    return withSums({ ...archive, 'data.json': strToU8(JSON.stringify(value)) })
  }
}

function withSums(archive: Record<string, Uint8Array>) {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const sums = Object.entries(archive)
    .filter(([name]) => name !== 'MANIFEST')
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  return { ...archive, MANIFEST: strToU8(sums.join('')) }
}

type Data = { events: { data: object }[]; tables: Record<string, Record<string, unknown>[]> }

const cases: [string, (path: string) => void, string][] = [
  ['a cut file', (path) => writeFileSync(path, readFileSync(path).subarray(0, 5000)), 'cut short'],
  ['another file', (path) => writeFileSync(path, 'Ala ma kota'), 'cut short'],
  ['a foreign zip', rezipped(() => ({ 'word.xml': strToU8('<w/>') })), 'not a copy'],
  ['no manifest', rezipped(({ MANIFEST: _, ...rest }) => rest), 'has no MANIFEST'],
  [
    'a changed word',
    rezipped((all) => ({ ...all, 'data.json': strToU8('{}') })),
    'data.json is damaged',
  ],
  [
    'a newer format',
    rezipped(data((v) => Object.assign(v, { format: 'probierz-organisation@2' }))),
    'Update',
  ],
  ['another format', rezipped(data((v) => Object.assign(v, { format: 'x' }))), 'not a copy'],
  [
    'a missing field',
    rezipped(data((v) => Reflect.deleteProperty(v, 'people'))),
    'cannot be read at people',
  ],
  [
    'a changed event',
    rezipped(data((v) => Object.assign((v as Data).events[0]!, { data: { input: {} } }))),
    'does not fit its chain',
  ],
  [
    'an unknown column',
    rezipped(data((v) => Object.assign((v as Data).tables.organisation![0]!, { evil: 1 }))),
    'does not fit the database',
  ],
  [
    'a row that refers to nothing',
    rezipped(data((v) => Object.assign((v as Data).tables.answer![0]!, { assessmentId: 'x' }))),
    'does not fit the database',
  ],
  [
    'a missing file',
    rezipped((all) => withSums(Object.fromEntries(Object.entries(all).filter(notFile)))),
    'lacks files/',
  ],
  [
    'a changed file',
    rezipped((all) =>
      withSums(
        Object.fromEntries(
          Object.entries(all).map((each) => (notFile(each) ? each : [each[0], strToU8('x')])),
        ),
      ),
    ),
    'is damaged',
  ],
]

function notFile([name]: [string, Uint8Array]) {
  return !name.startsWith('files/')
}

describe('a copy that is not sound', () => {
  let kept: Buffer | undefined

  async function given(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'probierz-import-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    if (!kept) {
      const deps = await testDeps()
      kept = readFileSync((await exported(deps, await givenCertified(deps))).path)
    }
    const path = join(folder, 'organisation.zip')
    writeFileSync(path, kept)
    return path
  }

  const nothingIn = async ({ db }: TestDeps) => {
    for (const table of ['organisation', 'person', 'workflow', 'blob', 'standard'] as const)
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
  }

  test.for(cases)(
    '%s is refused by a sentence and leaves nothing',
    async ([, damage, sentence]) => {
      const path = await given()
      damage(path)
      const other = await testDeps()

      await expect(importOrganisation(other, { path })).rejects.toThrow(sentence)

      await nothingIn(other)
    },
  )

  test('an archive that unpacks to more than it declares is stopped', async () => {
    const path = await given()
    const bytes = readFileSync(path)
    const at = bytes.lastIndexOf(Buffer.from('data.json'))
    bytes.writeUInt32LE(10, at - 46 + 24)
    writeFileSync(path, bytes)
    const other = await testDeps()

    await expect(importOrganisation(other, { path })).rejects.toThrow('more than it declares')
    await nothingIn(other)
  })

  test('an instance with an organisation takes none', async () => {
    const path = await given()
    const other = await testDeps()
    await importOrganisation(other, { path })

    await expect(importOrganisation(other, { path })).rejects.toThrow('already holds')
  })

  test('files sealed by an unknown key stay out until the operator accepts it', async () => {
    const path = await given()
    const other = await testDeps()

    const { unsealed } = await importOrganisation(other, { path })

    expect(unsealed).toHaveLength(1)
    expect(await other.db.selectFrom('certificateFile').selectAll().execute()).toEqual([])
  })
})
