import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { evidenceOf } from '#db/queries/evidence.server.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenAnswered, givenAssessment } from '#tests/support/given/assessment.ts'
import { finishDocument } from './finish.server.ts'
import { showLibrary, showTemplate } from './library.server.ts'
import { documentFile, showDocument, showQuestions } from './show-document.server.ts'
import { showDocuments } from './show-documents.server.ts'
import { removeDocument, reopenDocument, saveDocument, startDocument } from './write.server.ts'

const template = 'conflict-of-interest-policy'
const answers = { adoptedOn: '2026-11-20', quoteLimit: '2000', register: 'sekretariat' }

async function given() {
  const deps = await testDeps()
  const { organisationId, assessmentId, viewer } = await givenAssessment(deps)
  const id = await startDocument(deps, viewer, { organisationId, template, answers })
  return { deps, viewer, assessmentId, place: { organisationId, id } }
}

test('a finished document becomes evidence beside the chosen criteria, and the machine hears of it', async () => {
  const { deps, viewer, assessmentId, place } = await given()
  const shown = await showDocument(deps, viewer, place)
  expect(shown.criteria.map(({ code }) => code)).toEqual(['ZA-06', 'ZA-21'])

  const finishing = { ...place, revision: 1, adoptedOn: '2026-11-20', assessmentId }
  await finishDocument(deps, viewer, { ...finishing, codes: ['ZA-06'] })

  const linked = await evidenceOf(deps.db, assessmentId)
  expect(linked).toMatchObject([
    { code: 'ZA-06', form: 'file', documentDate: '2026-11-20', name: shown.template.title },
  ])
  const { bytes } = await documentFile(deps, viewer, { ...place, kind: 'pdf' })
  expect(await deps.world.blobs.get(linked[0]?.sha256 ?? '')).toEqual(bytes)
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })
  expect(text).not.toContain('Projekt do dostosowania')
})

test('an answer that lacked evidence has it once its document is finished', async () => {
  const { deps, viewer, assessmentId, place } = await given()
  await givenAnswered(deps, viewer, assessmentId, { 'ZA-06': 'partly' })
  const evidenced = async () =>
    contextOf(await readWorkflow(deps.db, assessmentId)).answers['ZA-06']?.evidenced
  expect(await evidenced()).toBe(false)

  const finishing = { ...place, revision: 1, adoptedOn: '2026-11-20', assessmentId }
  await finishDocument(deps, viewer, { ...finishing, codes: ['ZA-06'] })

  expect(await evidenced()).toBe(true)
})

test('finished again it is the next version of the same evidence, and the link goes over', async () => {
  const { deps, viewer, assessmentId, place } = await given()
  const finishing = { ...place, adoptedOn: '2026-11-20', assessmentId, codes: ['ZA-06'] }
  await finishDocument(deps, viewer, { ...finishing, revision: 1 })
  const [first] = await evidenceOf(deps.db, assessmentId)
  await expect(saveDocument(deps, viewer, { ...place, revision: 2, answers })).rejects.toThrow(
    'documentFinished',
  )

  await reopenDocument(deps, viewer, { ...place, revision: 2 })
  const changed = { ...answers, quoteLimit: '3500' }
  await saveDocument(deps, viewer, { ...place, revision: 3, answers: changed })
  await finishDocument(deps, viewer, { ...finishing, revision: 4 })

  const linked = await evidenceOf(deps.db, assessmentId)
  expect(linked).toMatchObject([{ itemId: first?.itemId, no: 2, code: 'ZA-06' }])
  expect(linked[0]?.sha256).not.toBe(first?.sha256)
})

test('of two people changing the same draft the second is told, and nothing is overwritten', async () => {
  const { deps, viewer, place } = await given()
  await saveDocument(deps, viewer, { ...place, revision: 1, answers: { quoteLimit: '1' } })

  const late = saveDocument(deps, viewer, { ...place, revision: 1, answers: { quoteLimit: '2' } })

  await expect(late).rejects.toThrow(expect.objectContaining({ name: 'StaleWorkflow' }))
  const { organisationId, id } = place
  const { answers: kept } = await showQuestions(deps, viewer, { organisationId, id })
  expect(kept).toEqual({ quoteLimit: '1' })
})

test('a document cannot be adopted tomorrow', async () => {
  const { deps, viewer, place } = await given()
  const finishing = { ...place, revision: 1, codes: [], assessmentId: null }

  const tomorrow = finishDocument(deps, viewer, { ...finishing, adoptedOn: '2026-11-23' })

  await expect(tomorrow).rejects.toThrow('documentAdoptedLater')
})

test('removing a document leaves its evidence', async () => {
  const { deps, viewer, assessmentId, place } = await given()
  const finishing = { ...place, adoptedOn: '2026-11-20', assessmentId, codes: ['ZA-06'] }
  await finishDocument(deps, viewer, { ...finishing, revision: 1 })

  await removeDocument(deps, viewer, { ...place, revision: 2 })

  const { documents } = await showDocuments(deps, viewer, place)
  expect(documents).toEqual([])
  expect(await evidenceOf(deps.db, assessmentId)).toHaveLength(1)
})

test('documents that help with what is missing come first, and those that do not concern it stay away', async () => {
  const { deps, viewer, assessmentId, place } = await given()
  await givenAnswered(deps, viewer, assessmentId, { 'ZA-03': 'notMet', 'PR-06': 'met' })

  const { forGaps, others, documents } = await showDocuments(deps, viewer, place)

  expect(documents).toMatchObject([{ code: template, adoptedOn: null }])
  expect(forGaps.flatMap(({ helps }) => helps)).toContain('ZA-03')
  expect(forGaps.flatMap(({ helps }) => helps)).not.toContain('PR-06')
  // Profile A has no children in its activities and keeps simplified records.
  const offered = [...forGaps, ...others].map(({ code }) => code)
  expect(offered).not.toContain('child-protection-standards')
  expect(offered).not.toContain('accounting-policy')
})

test('the library is whole for a reader without an account, and searched without accents', async () => {
  const deps = await testDeps()
  await givenAssessment(deps)
  const all = await showLibrary(deps, { words: '', area: '', form: '' })
  const listed = all.areas.flatMap(({ documents }) => documents)

  expect(listed).toHaveLength(all.total)
  expect(all.total).toBeGreaterThanOrEqual(16)
  const found = await showLibrary(deps, { words: 'KONFLIKCIE interesow', area: '', form: '' })
  expect(found.areas.flatMap(({ documents }) => documents)).toMatchObject([{ code: template }])
  const shown = await showTemplate(deps, undefined, { code: template, form: 'foundation' })
  expect(shown.organisations).toBeNull()
  expect(JSON.stringify(shown.sheet.blocks)).toContain('Zielone Podwórko')
})
