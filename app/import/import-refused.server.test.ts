import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { exported, givenCertified } from '#tests/support/given/leaving.ts'
import { importOrganisation } from './import.server.ts'

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
