import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readSubmission } from '#app/use-cases/assessment/read-submission.server.ts'
import { advanceWorkflow, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { evidenceOf } from '#db/queries/evidence.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  type GivenAssessment,
  givenAssessment,
  givenSubmitted,
} from '#tests/support/given/assessment.ts'
import { givenFile, pdfBytes } from '#tests/support/given/evidence.ts'
import { addDocument } from './add-document.server.ts'
import { addVersion } from './add-version.server.ts'
import { deleteFile } from './delete-file.server.ts'
import { deleteOverdueFiles } from './delete-files.server.ts'
import { exportLibrary } from './export-library.server.ts'
import { placeDocument } from './place-document.server.ts'
import { readFile } from './read-file.server.ts'
import { remindOfValidity } from './remind.server.ts'
import { showDocument } from './show-document.server.ts'
import { showLibrary } from './show-library.server.ts'

let deps: TestDeps
let given: GivenAssessment
let organisationId: string
let six: string[]

beforeEach(async () => {
  deps = await testDeps()
  given = await givenAssessment(deps, { mode: 'trial' })
  organisationId = given.organisationId
  const { applicable } = contextOf(await readWorkflow(deps.db, given.assessmentId))
  six = applicable.slice(0, 6).map(({ code }) => code)
})

const document = { form: 'file' as const, name: 'Statut' }
const add = async (bytes = pdfBytes(), name = 'statut.pdf') =>
  addDocument(deps, given.viewer, {
    organisationId,
    ...document,
    file: await givenFile(deps, bytes, name),
  })
const shown = (itemId: string) => showDocument(deps, given.viewer, { organisationId, itemId })
const place = async (itemId: string, codes: string[]) =>
  placeDocument(deps, given.viewer, {
    ...{ organisationId, itemId, assessmentId: given.assessmentId },
    uses: codes.map((code, index) => ({ code, note: `s. ${index + 1}` })),
  })
const bytesOf = async (versionId: string, viewer = given.viewer) => {
  const file = await readFile(deps, viewer, { versionId })
  if (file.state !== 'file') return file.state
  const pieces: Uint8Array[] = []
  for await (const piece of deps.world.blobs.read(file.sha256)) pieces.push(piece)
  return createHash('sha256').update(Buffer.concat(pieces)).digest('hex')
}
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const stored = (sha256: string) =>
  existsSync(join(deps.settings.dataDir, 'blobs', sha256.slice(0, 2), sha256.slice(2)))
const closeCohort = async () => {
  const fact = { actorId: 'system', at: deps.now().toISOString() }
  const phases = ['supporting', 'reviewing', 'deciding', 'evaluating', 'reporting', 'closed']
  await deps.db.transaction().execute(async (trx) => {
    for (const phase of phases) {
      const event = { type: 'phase.opened', phase, ...fact }
      await advanceWorkflow(trx, { id: given.cohortId as string, event })
    }
  })
}

describe('one document for many criteria', () => {
  it('stands beside six answers with a page each, and is there once', async () => {
    const itemId = await add()
    await place(itemId, six)

    const links = await evidenceOf(deps.db, given.assessmentId)
    expect(links.map(({ code, note }) => [code, note])).toEqual(
      six.map((code, index) => [code, `s. ${index + 1}`]),
    )
    expect(new Set(links.map(({ sha256 }) => sha256))).toEqual(new Set([sha(pdfBytes())]))
  })

  it('replaced, moves only where it was chosen', async () => {
    const itemId = await add()
    await place(itemId, six)
    const { uses } = await shown(itemId)
    const links = uses.filter(({ code }) => code !== six[5]).map(({ linkId }) => linkId)
    const file = await givenFile(deps, pdfBytes('nowy'), 'nowy.pdf')
    const version = { organisationId, itemId, no: 1, links, ...document, file }
    await addVersion(deps, given.viewer, version)

    const after = await evidenceOf(deps.db, given.assessmentId)
    expect(after.map(({ code, no, note }) => [code, no, note]).toSorted()).toEqual([
      ...six.slice(0, 5).map((code, index) => [code, 2, `s. ${index + 1}`]),
      [six[5], 1, 's. 6'],
    ])
  })

  it('replaced after submission, the submitted one still comes byte for byte', async () => {
    const itemId = await add()
    await place(itemId, six)
    const { submissionId } = await givenSubmitted(deps, given)
    const viewer = await refreshed(deps, given.viewer.personId)
    const { content } = await readSubmission(deps.db, submissionId)
    const frozen = content?.answers.flatMap(({ evidence }) => evidence) ?? []
    const versionId = frozen.find((each) => each.itemId === itemId)?.versionId as string
    const file = await givenFile(deps, pdfBytes('po złożeniu'), 'nowy.pdf')
    const links = (await shown(itemId)).uses.map(({ linkId }) => linkId)
    await addVersion(deps, viewer, { organisationId, itemId, no: 1, links, ...document, file })

    expect(frozen.filter((each) => each.itemId === itemId)).toHaveLength(6)
    expect(await bytesOf(versionId)).toBe(sha(pdfBytes()))
    const links2 = await evidenceOf(deps.db, given.assessmentId)
    expect(links2.filter((each) => each.itemId === itemId).map(({ no }) => no)).toEqual(
      six.map(() => 1),
    )
  })

  it('changed by two at once, the later one is told', async () => {
    const itemId = await add()
    const version = { organisationId, itemId, no: 1, links: [], ...document }
    await addVersion(deps, given.viewer, version)

    await expect(addVersion(deps, given.viewer, version)).rejects.toMatchObject({
      name: 'StaleWorkflow',
    })
  })
})

describe('what is refused', () => {
  it.each([
    ['fileEmpty', new Uint8Array(), 'pusty.pdf'],
    ['fileIs_program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'umowa.pdf'],
    ['fileIs_page', Buffer.from('<svg/>'), 'logo.svg'],
    ['fileIs_script', Buffer.from('del *.*'), 'start.bat'],
  ])('%s leaves nothing behind', async (reason, bytes, name) => {
    const file = await givenFile(deps, bytes, name)
    const adding = addDocument(deps, given.viewer, { organisationId, ...document, file })

    await expect(adding).rejects.toMatchObject({ reason, field: 'file' })
    await file.discard()
    expect(readdirSync(join(deps.settings.dataDir, 'uploads'))).toEqual([])
    expect(await deps.db.selectFrom('blob').selectAll().execute()).toEqual([])
  })

  it('more than 200 MB beside one assessment', async () => {
    const big = await addDocument(deps, given.viewer, {
      ...{ organisationId, ...document },
      file: Object.assign(await givenFile(deps, pdfBytes('x')), { size: 150 * 1024 * 1024 }),
    })
    const other = await addDocument(deps, given.viewer, {
      ...{ organisationId, ...document },
      file: Object.assign(await givenFile(deps, pdfBytes('y')), { size: 60 * 1024 * 1024 }),
    })
    await place(big, ['PR-01'])

    await expect(place(other, ['PR-02'])).rejects.toMatchObject({ reason: 'assessmentFull' })
    expect(await evidenceOf(deps.db, given.assessmentId)).toHaveLength(1)
  })

  it('a name that is missing, unless a file brings one', async () => {
    const nameless = { organisationId, form: 'record' as const, name: ' ' }
    await expect(addDocument(deps, given.viewer, nameless)).rejects.toMatchObject({
      reason: 'evidenceUnnamed',
    })
    const file = await givenFile(deps, pdfBytes(), 'Polityka_haseł.pdf')
    const input = { organisationId, form: 'file' as const, name: '', file }
    expect((await shown(await addDocument(deps, given.viewer, input))).newest.name).toBe(
      'Polityka haseł',
    )
  })
})

it('two uploads of the same bytes at once make one file and two documents', async () => {
  const [one, two] = await Promise.all([add(), add()])

  expect(one).not.toBe(two)
  expect(await deps.db.selectFrom('blob').selectAll().execute()).toHaveLength(1)
  expect(stored(sha(pdfBytes()))).toBe(true)
  expect(readdirSync(join(deps.settings.dataDir, 'uploads'))).toEqual([])
})

describe('who may open a file', () => {
  it('the team and the mentor; others only when it is frozen where they may read', async () => {
    const { participationId } = given
    const itemId = await add()
    await place(itemId, six)
    const versionId = (await shown(itemId)).newest.id
    const mentor = await givenPerson(deps, 'mentor', {
      grants: [['mentor', 'participation', participationId]],
    })
    const coordinator = await givenPerson(deps, 'koordynator', { grants: [['coordinator']] })
    const evaluator = await givenPerson(deps, 'ewaluator', {
      grants: [['evaluator', 'cohort', given.cohortId as string]],
    })
    const observer = await givenPerson(deps, 'ola', { team: { [organisationId]: ['observer'] } })
    const other = await givenAssessment(deps, { name: 'obca' })
    const hash = sha(pdfBytes())
    const notFound = { name: 'NotFound' }

    for (const viewer of [given.viewer, observer, mentor])
      expect(await bytesOf(versionId, viewer)).toBe(hash)
    for (const viewer of [coordinator, evaluator, other.viewer])
      await expect(bytesOf(versionId, viewer)).rejects.toMatchObject(notFound)
    await expect(bytesOf('nothing', other.viewer)).rejects.toMatchObject(notFound)

    await givenSubmitted(deps, given)
    expect(await bytesOf(versionId, coordinator)).toBe(hash)
    for (const viewer of [evaluator, other.viewer])
      await expect(bytesOf(versionId, viewer)).rejects.toMatchObject(notFound)
  })

  it('what the team keeps for the visit is known to be there, and stays closed', async () => {
    const itemId = await addDocument(deps, given.viewer, {
      ...{ organisationId, ...document, confidentiality: 'team' },
      file: await givenFile(deps),
    })
    await place(itemId, ['PR-01'])
    await givenSubmitted(deps, given)
    const versionId = (await shown(itemId)).newest.id
    const coordinator = await givenPerson(deps, 'koordynator', { grants: [['coordinator']] })

    expect(await bytesOf(versionId, coordinator)).toBe('onVisit')
    expect(await bytesOf(versionId)).toBe(sha(pdfBytes()))
  })

  it('knowing that the same bytes exist elsewhere opens nothing', async () => {
    const other = await givenAssessment(deps, { name: 'obca' })
    await addDocument(deps, other.viewer, {
      ...{ organisationId: other.organisationId, ...document },
      file: await givenFile(deps),
    })
    const versionId = (await shown(await add())).newest.id

    await expect(bytesOf(versionId, other.viewer)).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('deleting a file', () => {
  it('waits for a submission somebody looks at, then takes bytes and leaves what it was', async () => {
    const itemId = await add()
    await place(itemId, ['PR-01'])
    const versionId = (await shown(itemId)).newest.id
    const place2 = { organisationId, itemId, versionId }
    const inUse = { reason: 'fileInUse', values: { codes: 'PR-01' } }
    await expect(deleteFile(deps, given.viewer, place2)).rejects.toMatchObject(inUse)
    await givenSubmitted(deps, given)
    const pending = { reason: 'fileInSubmission' }
    await expect(deleteFile(deps, given.viewer, place2)).rejects.toMatchObject(pending)

    await closeCohort()
    await deleteFile(deps, given.viewer, place2)
    await drainOutbox(deps)

    expect(stored(sha(pdfBytes()))).toBe(false)
    expect(await bytesOf(versionId)).toBe('deleted')
    const { newest } = await shown(itemId)
    expect(newest).toMatchObject({ name: 'Statut', sha256: sha(pdfBytes()) })
    expect(newest.deletedAt).not.toBeNull()
  })

  it('leaves bytes that another organisation keeps, too', async () => {
    const other = await givenAssessment(deps, { name: 'obca' })
    const theirs = await addDocument(deps, other.viewer, {
      ...{ organisationId: other.organisationId, ...document },
      file: await givenFile(deps),
    })
    const itemId = await add()
    const versionId = (await shown(itemId)).newest.id
    await deleteFile(deps, given.viewer, { organisationId, itemId, versionId })
    await drainOutbox(deps)

    expect(await bytesOf(versionId)).toBe('deleted')
    const place2 = { organisationId: other.organisationId, itemId: theirs }
    const { newest } = await showDocument(deps, other.viewer, place2)
    expect(await bytesOf(newest.id, other.viewer)).toBe(sha(pdfBytes()))
  })

  it('and adding the same file again brings it back for the new document only', async () => {
    const itemId = await add()
    const versionId = (await shown(itemId)).newest.id
    await deleteFile(deps, given.viewer, { organisationId, itemId, versionId })
    const again = await add()
    await drainOutbox(deps)

    expect(await bytesOf(versionId)).toBe('deleted')
    expect(await bytesOf((await shown(again)).newest.id)).toBe(sha(pdfBytes()))
  })

  it('comes by itself twelve months after the cohort closed, not a day before', async () => {
    const used = await add()
    const unused = await add(pdfBytes('nieużyty'))
    await place(used, ['PR-01'])
    await givenSubmitted(deps, given)
    await closeCohort()
    const day = 86_400_000
    deps.pass(364 * day)
    await deleteOverdueFiles(deps)
    expect(await bytesOf((await shown(used)).newest.id)).toBe(sha(pdfBytes()))

    deps.pass(2 * day)
    await deleteOverdueFiles(deps)
    await drainOutbox(deps)
    expect(await bytesOf((await shown(used)).newest.id)).toBe('deleted')
    expect(await bytesOf((await shown(unused)).newest.id)).toBe(sha(pdfBytes('nieużyty')))
  })
})

it('validity is told at thirty days, at seven and when it is over, once each', async () => {
  const validUntil = '2026-12-20'
  await addDocument(deps, given.viewer, {
    ...{ organisationId, form: 'record', name: 'Polisa', validUntil },
  })
  const told = async (today: string) => {
    for (let n = 0; n < 2; n++) await remindOfValidity(deps, today)
    await drainOutbox(deps)
    const notices = await deps.db.selectFrom('notice').select('news').execute()
    return notices.map(({ news }) => news).filter((news) => news.startsWith('evidence'))
  }

  expect(await told('2026-11-19')).toEqual([])
  expect(await told('2026-11-20')).toEqual(['evidenceExpires.person'])
  expect(await told('2026-12-12')).toHaveLength(1)
  expect(await told('2026-12-13')).toHaveLength(2)
  expect(await told('2026-12-20')).toHaveLength(2)
  expect((await told('2026-12-21')).at(-1)).toBe('evidenceExpired.person')
  expect(await told('2026-12-25')).toHaveLength(3)
})

it('the library is searched without Polish letters and by what expires', async () => {
  await add(pdfBytes(), 'statut.pdf')
  await addDocument(deps, given.viewer, {
    ...{ organisationId, form: 'record', name: 'Zażółć gęślą', validUntil: '2026-12-12' },
  })
  const find = async (filter: Partial<Parameters<typeof showLibrary>[2]['filter']>) => {
    const all = { q: '', form: '', state: 'all' as const, ...filter }
    const { items } = await showLibrary(deps, given.viewer, { organisationId, filter: all })
    return items.map(({ name }) => name)
  }

  expect(await find({})).toEqual(['Statut', 'Zażółć gęślą'])
  expect(await find({ q: 'zazolc' })).toEqual(['Zażółć gęślą'])
  expect(await find({ form: 'file' })).toEqual(['Statut'])
  expect(await find({ state: 'expiring' })).toEqual(['Zażółć gęślą'])
  expect(await find({ state: 'expired' })).toEqual([])
})

it('the export holds every kept file, its checksum and an index without formulas', async () => {
  await add(pdfBytes(), '=cmd.pdf')
  await addDocument(deps, given.viewer, { organisationId, form: 'record', name: '=1+1' })

  const entries = await exportLibrary(deps, given.viewer, { organisationId, locale: 'pl' })
  const text = (path: string) =>
    Buffer.from(entries.find((each) => each.path === path)?.bytes as Uint8Array).toString()

  expect(entries.map(({ path }) => path)).toEqual([
    'index.csv',
    'sha256sums.txt',
    'pliki/001-1-=cmd.pdf',
  ])
  expect(text('sha256sums.txt')).toBe(`${sha(pdfBytes())}  pliki/001-1-=cmd.pdf\n`)
  expect(text('index.csv')).toContain("'=1+1")
})
