import { expect, it } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { showTasks } from '#app/use-cases/assessment/show-tasks.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { eventsOf } from '#db/workflows.ts'
import { workbookSheet } from '#templates/workbook/sheet.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAssessment } from '#tests/support/given/assessment.ts'
import { applyWorkbook } from './apply.server.ts'
import { readWorkbookFacts } from './facts.server.ts'
import { giveMandate, withdrawMandate } from './mandate.server.ts'
import { readUploadedWorkbook } from './preview.server.ts'
import { renderBlank, renderPaper, renderSheet, showBlank } from './show.server.ts'

async function given() {
  const deps = await testDeps()
  const { assessmentId, viewer } = await givenAssessment(deps, { profile: 'A' })
  const { facts } = await readWorkbookFacts(deps, viewer, { assessmentId, filled: true })
  const codes = facts.areas.flatMap(({ criteria }) => criteria.map(({ code }) => code))
  return { deps, assessmentId, ada: viewer, codes: codes as [string, string, string] }
}

type Place = { assessmentId: string }

/** The workbook of now with some cells written into it, as a team would. */
async function filledIn(
  deps: TestDeps,
  viewer: Viewer,
  { assessmentId }: Place,
  written: Record<string, { answer?: string; justification?: string }>,
) {
  const { facts } = await readWorkbookFacts(deps, viewer, { assessmentId, filled: true })
  const sheet = workbookSheet(facts)
  for (const row of sheet.rows) {
    const own = written[row[0]?.value ?? '']
    if (own?.answer !== undefined) Object.assign(row[6] ?? {}, { value: own.answer, type: String })
    if (own?.justification !== undefined)
      Object.assign(row[7] ?? {}, { value: own.justification, type: String })
  }
  return deps.world.workbooks.write(sheet)
}

const chosenOf = (preview: Awaited<ReturnType<typeof readUploadedWorkbook>>) =>
  preview.changes.map(({ now, ...change }) => ({ ...change, revision: now?.revision ?? 0 }))

it('goes out and comes back without a change', async () => {
  const { deps, assessmentId, ada, codes } = await given()
  const justification = '=1+1\nzażółć gęślą jaźń 🌱\n\n  „koniec”'
  await giveAnswer(deps, ada, {
    assessmentId,
    code: codes[0],
    value: 'partly',
    justification,
    revision: 0,
  })
  await giveAnswer(deps, ada, { assessmentId, code: codes[1], value: 'met', revision: 0 })

  const bytes = await renderSheet(deps, ada, { assessmentId })
  const preview = await readUploadedWorkbook(deps, ada, { assessmentId, file: bytes })

  expect(preview).toEqual({ changes: [], refused: [], unchanged: codes.length })
})

it('saves what was chosen as answers of their own, each with its event', async () => {
  const { deps, assessmentId, ada, codes } = await given()
  const [first, second] = codes
  const bytes = await filledIn(
    deps,
    ada,
    { assessmentId },
    {
      [first]: { answer: 'spełniamy' },
      [second]: { answer: 'nie spełniamy', justification: 'Zaczynamy\nod stycznia' },
    },
  )

  const preview = await readUploadedWorkbook(deps, ada, { assessmentId, file: bytes })
  expect(preview.changes.map(({ code, value }) => [code, value])).toEqual([
    [first, 'met'],
    [second, 'notMet'],
  ])
  const chosen = chosenOf(preview)
  expect(await applyWorkbook(deps, ada, { assessmentId, chosen })).toEqual({
    saved: 2,
    conflicts: [],
  })
  const again = await readUploadedWorkbook(deps, ada, { assessmentId, file: bytes })
  expect(again).toMatchObject({ changes: [], unchanged: codes.length })
  expect((await applyWorkbook(deps, ada, { assessmentId, chosen })).saved).toBe(0)
  const types = (await eventsOf(deps.db, assessmentId)).map(({ type }) => type)
  expect(types.filter((type) => type === 'answer.given')).toHaveLength(2)
  expect((await showCriterion(deps, ada, { assessmentId, code: second })).answer).toMatchObject({
    justification: 'Zaczynamy\nod stycznia',
    revision: 1,
  })
  expect((await replayAll(deps.db)).differences).toEqual([])
})

it('replaces nothing that somebody answered meanwhile, before or after the preview', async () => {
  const { deps, assessmentId, ada, codes } = await given()
  const [first, second] = codes
  const bytes = await filledIn(
    deps,
    ada,
    { assessmentId },
    {
      [first]: { answer: 'spełniamy' },
      [second]: { answer: 'spełniamy' },
    },
  )
  const byHand = { assessmentId, value: 'unknown' as const, justification: 'nie wiem', revision: 0 }
  await giveAnswer(deps, ada, { ...byHand, code: first })

  const preview = await readUploadedWorkbook(deps, ada, { assessmentId, file: bytes })
  expect(preview.changes.map(({ code, conflict }) => [code, conflict])).toEqual([
    [first, true],
    [second, false],
  ])
  await giveAnswer(deps, ada, { ...byHand, code: second })
  const chosen = chosenOf(preview)
  const { saved, conflicts } = await applyWorkbook(deps, ada, {
    assessmentId,
    chosen: chosen.filter(({ code }) => code === second),
  })
  expect(saved).toBe(0)
  expect(conflicts).toMatchObject([{ code: second, now: { justification: 'nie wiem' } }])

  // Ticked with both texts in sight, it is replaced.
  const wished = chosen.filter(({ code }) => code === first)
  expect((await applyWorkbook(deps, ada, { assessmentId, chosen: wished })).saved).toBe(1)
})

it('refuses a file that is none, a choice of nothing and a code that was slipped in', async () => {
  const { deps, assessmentId, ada } = await given()
  const bytes = new TextEncoder().encode('to nie jest arkusz')
  const reading = readUploadedWorkbook(deps, ada, { assessmentId, file: bytes })
  await expect(reading).rejects.toMatchObject({ reason: 'workbookNotSheet', field: 'file' })
  const nothing = applyWorkbook(deps, ada, { assessmentId, chosen: [] })
  await expect(nothing).rejects.toMatchObject({ reason: 'workbookNothing' })
  const slipped = { code: 'XX-99', row: 2, value: 'met' as const, justification: '', revision: 0 }
  const cheating = applyWorkbook(deps, ada, { assessmentId, chosen: [slipped] })
  await expect(cheating).rejects.toMatchObject({ reason: 'workbookGarbled' })
})

it('is for those who read the answers, and comes back from those who write them', async () => {
  const { deps, assessmentId, ada } = await given()
  const bytes = await renderSheet(deps, ada, { assessmentId })
  const { organisationId } = await deps.db
    .selectFrom('assessment')
    .select('organisationId')
    .executeTakeFirstOrThrow()
  const watching = await givenPerson(deps, 'iga', { team: { [organisationId]: ['observer'] } })
  const coordinator = await givenPerson(deps, 'ewa', { grants: [['coordinator']] })
  const stranger = await givenPerson(deps, 'jan')

  const upload = { assessmentId, file: bytes }
  await expect(renderSheet(deps, watching, { assessmentId })).resolves.toBeInstanceOf(Uint8Array)
  await expect(readUploadedWorkbook(deps, watching, upload)).rejects.toMatchObject({
    name: 'NotAllowed',
  })
  await expect(renderSheet(deps, coordinator, { assessmentId })).rejects.toMatchObject({
    name: 'NotAllowed',
  })
  await expect(renderSheet(deps, stranger, { assessmentId })).rejects.toMatchObject({
    name: 'NotFound',
  })
})

it('prints every criterion of a version for anyone, and an organisation’s own ones only', async () => {
  const { deps, assessmentId, ada, codes } = await given()
  const address = { slug: 'wroclaw-ngo', version: '0.9-pilot', locale: 'pl' as const }

  const blank = await showBlank(deps, address)
  expect(blank.areas.flatMap(({ criteria }) => criteria)).toHaveLength(75)
  expect(codes).toHaveLength(42)
  const pdf = await renderBlank(deps, address)
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')
  expect(await renderBlank(deps, address)).toBe(pdf)
  await giveAnswer(deps, ada, {
    assessmentId,
    code: codes[0],
    value: 'met',
    justification: 'Tak. '.repeat(700),
    revision: 0,
  })
  const filled = await renderPaper(deps, ada, { assessmentId, filled: true })
  expect(filled.length).toBeGreaterThan(10_000)
}, 40_000)

it('lets a coordinator write while the organisation wishes it, and says so everywhere', async () => {
  const { deps, assessmentId, ada, codes } = await given()
  const ewa = await givenPerson(deps, 'ewa', { grants: [['coordinator']] })
  const answer = { assessmentId, code: codes[0], value: 'met' as const, revision: 0 }
  const refused = { name: 'NotAllowed' }
  await expect(giveAnswer(deps, ewa, answer)).rejects.toMatchObject(refused)
  await expect(giveMandate(deps, ewa, { assessmentId })).rejects.toMatchObject(refused)

  await giveMandate(deps, ada, { assessmentId })
  await giveMandate(deps, ada, { assessmentId })
  await giveAnswer(deps, ewa, answer)

  const event = (await eventsOf(deps.db, assessmentId)).at(-1)
  expect(event).toMatchObject({
    type: 'answer.given',
    actorId: 'ewa',
    data: { onBehalfOf: 'ada' },
  })
  expect((await showCriterion(deps, ada, answer)).entered).toMatchObject({ who: 'ewa' })
  const { mandate, mentoring, team } = await showTasks(deps, ewa, { assessmentId })
  expect([mentoring, team]).toEqual([null, null])
  expect((await showCriterion(deps, ewa, answer)).library).toEqual([])
  expect(mandate).toMatchObject({ isClerk: true, running: { giver: 'ada' }, entered: 1 })
  expect((await showTasks(deps, ada, { assessmentId })).mandate).toMatchObject({
    isClerk: false,
    mayEntrust: true,
  })

  await withdrawMandate(deps, ada, { assessmentId })
  const late = giveAnswer(deps, ewa, { ...answer, value: 'notMet', revision: 1 })
  await expect(late).rejects.toMatchObject(refused)
  await expect(showCriterion(deps, ewa, answer)).rejects.toMatchObject(refused)
  expect(await deps.db.selectFrom('entryMandate').selectAll().execute()).toMatchObject([
    { givenBy: 'ada', endedAt: expect.any(String) },
  ])
  await giveAnswer(deps, ada, { ...answer, value: 'partly', revision: 1 })
  expect((await showCriterion(deps, ada, answer)).entered).toBeNull()
  expect((await replayAll(deps.db)).differences).toEqual([])
})
