import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { expect, it } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { demonstrationStandard } from '#templates/standards/demonstration.ts'
import { loadStandard } from '#templates/standards/load.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenStandard, givenStandardInForce } from '#tests/support/given/standard.ts'
import type { Criterion, Manifest } from '#workflows/standard/manifest.ts'
import { ensureStandards } from './ensure.server.ts'
import { publishStandard } from './publish.server.ts'
import { readHelp, readLegalBases, readManifest, readPresentVersion } from './read.server.ts'

const withFirst = (manifest: Manifest, change: Partial<Criterion>): Manifest => {
  const [first, ...others] = manifest.criteria
  return { ...manifest, criteria: [{ ...(first as Criterion), ...change }, ...others] }
}

const loaded = () => loadStandard('wroclaw-ngo@0.9-pilot')

it('keeps the text as canonical JSON under its hash, word for word', async () => {
  const deps = await testDeps()
  const { manifest } = loaded()

  const { id, sha256 } = await givenStandard(deps)

  const row = await deps.db.selectFrom('standardVersion').selectAll().executeTakeFirstOrThrow()
  expect(row.manifest).toBe(canonicalize(manifest))
  expect(sha256).toBe(createHash('sha256').update(row.manifest).digest('hex'))
  expect(await readManifest(deps.db, id)).toEqual(manifest)
  await expect(
    deps.db.updateTable('standardVersion').set({ manifest: '{}' }).execute(),
  ).rejects.toThrow('immutable')
})

it('shows areas, criteria, help and legal bases as rows', async () => {
  const deps = await testDeps()
  await givenStandard(deps)
  const count = async (table: 'area' | 'criterion') =>
    (await deps.db.selectFrom(table).select('code').execute()).length

  expect([await count('area'), await count('criterion')]).toEqual([4, 75])
  expect((await readHelp(deps.db, { slug: 'wroclaw-ngo' })).length).toBe(75)
  const [help] = await readHelp(deps.db, { slug: 'wroclaw-ngo', code: 'PR-02' })
  expect(help).toMatchObject({
    code: 'PR-02',
    revision: 1,
    correctedAt: '2026-11-22T09:00:00.000Z',
  })
  const bases = await readLegalBases(deps.db, { slug: 'wroclaw-ngo', code: 'PR-01' })
  expect(bases.map(({ article }) => article)).toEqual(['art. 10', 'art. 40', 'art. 5', null])
  expect(bases[0]).not.toHaveProperty('source')
})

it.each([
  ['draft', 'draft', 1],
  ['consultation', 'consultation', 2],
  ['pilot', 'pilot', 3],
  ['inForce', 'inForce', 6],
] as const)('brings a version to %s by its events', async (stage, state, version) => {
  const deps = await testDeps()

  const { id } = await givenStandard(deps, { stage })

  const workflow = await readWorkflow(deps.db, id)
  expect([workflow.snapshot.value, workflow.version]).toEqual([state, version])
})

it('does nothing when the same text is there, and keeps help that was corrected', async () => {
  const deps = await testDeps()
  const first = await givenStandard(deps)
  await deps.db
    .insertInto('criterionHelp')
    .values({
      slug: 'wroclaw-ngo',
      code: 'PR-01',
      locale: 'pl',
      revision: 2,
      content: JSON.stringify({ code: 'PR-01', why: 'Poprawione' }),
      authorId: 'ola',
      createdAt: '2026-11-23T09:00:00.000Z',
    })
    .execute()

  const second = await givenStandard(deps)

  expect(second).toEqual({ ...first, published: false })
  const [help] = await readHelp(deps.db, { slug: 'wroclaw-ngo', code: 'PR-01' })
  expect(help).toMatchObject({ why: 'Poprawione', revision: 2 })
})

it('refuses another text under the same version', async () => {
  const deps = await testDeps()
  await givenStandard(deps)
  const changed = loaded()
  changed.manifest.weights.critical = 4

  const publishing = publishStandard(deps, { loaded: changed, actorId: 'system', stage: 'pilot' })

  await expect(publishing).rejects.toMatchObject({ name: 'Refused', reason: 'versionTaken' })
})

it.each<[string, (manifest: Manifest) => Manifest]>([
  ['a rule about a fact nobody asks', (manifest) => withFirst(manifest, { when: 'moon' })],
  ['an area that does not exist', (manifest) => withFirst(manifest, { area: 'XX' })],
  ['a criterion without words', (manifest) => withFirst(manifest, { title: { pl: '', en: 'x' } })],
])('refuses %s and writes nothing', async (_, spoil) => {
  const deps = await testDeps()
  const spoiled = { ...loaded(), manifest: spoil(loaded().manifest) }

  const publishing = publishStandard(deps, { loaded: spoiled, actorId: 'system', stage: 'pilot' })

  await expect(publishing).rejects.toMatchObject({ name: 'Refused', reason: 'standardUnsound' })
  expect(await deps.db.selectFrom('standard').select('slug').execute()).toEqual([])
})

it('needs somebody of the body to bring a version into force', async () => {
  const deps = await testDeps()
  const publication = { loaded: loaded(), stage: 'inForce', actorId: 'ola' } as const

  const alone = publishStandard(deps, { ...publication, bodyMemberId: 'ola' })

  await expect(alone).rejects.toMatchObject({ name: 'EventRefused' })
  expect(await deps.db.selectFrom('standardVersion').select('id').execute()).toEqual([])
})

it('opens an empty house with the pilot and leaves any other house alone', async () => {
  const empty = await testDeps()
  await ensureStandards(empty)
  await ensureStandards(empty)
  expect(await readPresentVersion(empty.db)).toMatchObject({
    slug: 'wroclaw-ngo',
    version: '0.9-pilot',
    state: 'pilot',
  })

  const other = await testDeps()
  await givenStandardInForce(other)
  await ensureStandards(other)
  expect(await readPresentVersion(other.db)).toMatchObject({ slug: 'wroclaw-ngo-demo' })
})

it('keeps manifests of two databases apart though their ids are the same', async () => {
  const [one, two] = [await testDeps(), await testDeps()]
  const first = await givenStandard(one)
  const second = await givenStandardInForce(two)

  expect(first.id).toBe(second.id)
  expect((await readManifest(one.db, first.id)).criteria).toHaveLength(75)
  expect((await readManifest(two.db, second.id)).criteria).toHaveLength(12)
})

it('demonstrates with twelve criteria of every area and says that it is no real standard', () => {
  const { manifest, help, legalBases } = demonstrationStandard()
  const codes = manifest.criteria.map(({ code }) => code)

  expect(codes).toHaveLength(12)
  expect(new Set(manifest.criteria.map(({ area }) => area)).size).toBe(4)
  expect(help.map(({ code }) => code)).toEqual(codes)
  expect(legalBases.every(({ code }) => codes.includes(code))).toBe(true)
  expect(manifest.notice.pl).toContain('tylko do pokazu')
})
