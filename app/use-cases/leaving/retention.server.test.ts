import { expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { closeAssessment, finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { showReport } from '#app/use-cases/case/show-report.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAnswered, givenAssessment } from '#tests/support/given/assessment.ts'
import { givenPhase } from '#tests/support/given/cohort.ts'
import { givenDecided } from '#tests/support/given/review.ts'
import { keepRetention } from './retention.server.ts'
import { limitOf, retentionRules } from './retention-rules.ts'

const DAY = 86_400_000

test('the table says what docs/privacy.md promises', () => {
  expect(
    Object.fromEntries(Object.entries(retentionRules).map(([name, { after }]) => [name, after])),
  ).toEqual({
    individualScores: { days: 0 },
    draftsAskedOnce: { months: 22 },
    draftsAskedTwice: { months: 23 },
    draftsNeverSubmitted: { months: 24 },
    wordsOfTrials: { months: 12 },
    wordsOfFullAssessments: { months: 12 },
    votes: { days: 60 },
    mails: { days: 30 },
    sessionsAndLinks: { days: 30 },
    invitations: { months: 12 },
    notices: { months: 24 },
  })
  expect(limitOf({ months: 12 }, new Date('2027-11-22T09:00:00Z'))).toBe('2026-11-22T09:00:00.000Z')
})

const wordsIn = async ({ db }: TestDeps) => {
  const submissions = await db.selectFrom('submission').select('content').execute()
  const statements = await db.selectFrom('statement').select('signatories').execute()
  const findings = await db.selectFrom('finding').select('rationale').execute()
  const reports = await db.selectFrom('report').select('content').execute()
  return [
    ...submissions.map(({ content }) => content ?? ''),
    ...statements.map(({ signatories }) => signatories ?? ''),
    ...findings.map(({ rationale }) => rationale),
    ...reports.map(({ content }) => JSON.parse(content).recommendation.summary),
  ].filter((word) => word !== '').length
}

test('words of a trial go twelve months after the cohort closed, not a day before; figures stay', async () => {
  const deps = await testDeps()
  const { coordinator, cohortId, caseId } = await givenDecided(deps, { notMet: ['PR-01'] })
  const before = (await showReport(deps, coordinator, { caseId })).content
  const as = await refreshed(deps, coordinator.personId)
  await givenPhase(deps, as, cohortId, 'closed')
  const full = await wordsIn(deps)
  expect(full).toBeGreaterThan(3)

  deps.pass(364 * DAY)
  await keepRetention(deps)
  expect(await wordsIn(deps)).toBe(full)
  deps.pass(2 * DAY)
  await keepRetention(deps)
  await keepRetention(deps)

  expect(await wordsIn(deps)).toBe(0)
  const after = (await showReport(deps, coordinator, { caseId })).content
  expect(after.areas).toEqual(before.areas)
  expect(after.agreement).toEqual(before.agreement)
})

test('votes go sixty days after the decision, its counts stay', async () => {
  const deps = await testDeps()
  await givenDecided(deps)
  const votes = () => deps.db.selectFrom('vote').selectAll().execute()

  deps.pass(59 * DAY)
  await keepRetention(deps)
  expect(await votes()).toHaveLength(3)
  deps.pass(2 * DAY)
  await keepRetention(deps)

  expect(await votes()).toEqual([])
  const { counts } = await deps.db.selectFrom('decision').select('counts').executeTakeFirstOrThrow()
  expect(JSON.parse(counts as string)).toEqual({ withConditions: 3 })
  expect((await replayAll(deps.db)).differences).toEqual([])
})

test('a draft nobody touches is asked about twice, then its answers go; one that is touched stays', async () => {
  const deps = await testDeps()
  const given = await givenAssessment(deps)
  await givenAnswered(deps, given.viewer, given.assessmentId, { 'PR-01': 'met' })
  const asked = async () => {
    await keepRetention(deps)
    await keepRetention(deps)
    await drainOutbox(deps)
    const rows = await deps.db
      .selectFrom('notice')
      .select('id')
      .where('news', '=', 'draftIdle.team')
      .execute()
    return rows.length
  }
  const life = async () =>
    ((await readWorkflow(deps.db, given.assessmentId)).snapshot.value as { life: string }).life

  deps.pass(600 * DAY)
  expect(await asked()).toBe(0)
  deps.pass(75 * DAY)
  expect(await asked()).toBe(1)
  deps.pass(30 * DAY)
  expect(await asked()).toBe(2)
  expect(await life()).toBe('inProgress')
  deps.pass(31 * DAY)
  await asked()

  expect(await life()).toBe('withdrawn')
  expect(await deps.db.selectFrom('answer').selectAll().execute()).toEqual([])
  expect(await deps.db.selectFrom('answerRevision').selectAll().execute()).toEqual([])
  expect((await replayAll(deps.db)).differences).toEqual([])
})

test('a server that was off for years asks twice before it deletes a draft', async () => {
  const deps = await testDeps()
  const given = await givenAssessment(deps)
  await givenAnswered(deps, given.viewer, given.assessmentId, { 'PR-01': 'met' })

  deps.pass(1000 * DAY)
  await keepRetention(deps)
  await keepRetention(deps)
  expect(await deps.db.selectFrom('answer').selectAll().execute()).toHaveLength(1)
  deps.pass(29 * DAY)
  await keepRetention(deps)

  expect(await deps.db.selectFrom('answer').selectAll().execute()).toEqual([])
})

test('letters and links go after their days', async () => {
  const deps = await testDeps()
  const at = deps.now().toISOString()
  const mail = { personId: null, kind: 'news', address: 'a@demo.example', subject: 's', body: 'b' }
  await deps.db
    .insertInto('mail')
    .values([
      { id: 'sent', ...mail, createdAt: at, sentAt: at },
      { id: 'waiting', ...mail, createdAt: at },
    ])
    .execute()
  await deps.db
    .insertInto('verification')
    .values({ id: 'v', identifier: 'i', value: 'v', expiresAt: at, createdAt: at, updatedAt: at })
    .execute()

  deps.pass(29 * DAY)
  await keepRetention(deps)
  expect(await deps.db.selectFrom('mail').selectAll().execute()).toHaveLength(2)
  deps.pass(2 * DAY)
  await keepRetention(deps)

  expect(await deps.db.selectFrom('mail').select('id').execute()).toEqual([{ id: 'waiting' }])
  expect(await deps.db.selectFrom('verification').selectAll().execute()).toEqual([])
})

test('words of a full assessment stay while its certificate lives and twelve months after', async () => {
  const deps = await testDeps()
  await givenDecided(deps, { notMet: ['PR-01'] })
  await drainOutbox(deps)
  await deps.db.updateTable('assessment').set({ mode: 'full' }).execute()
  const full = await wordsIn(deps)

  deps.pass(800 * DAY)
  await keepRetention(deps)
  expect(await wordsIn(deps)).toBe(full)
  await deps.db
    .updateTable('workflow')
    .set({ state: '"withdrawn"', stateSince: deps.now().toISOString() })
    .where('kind', '=', 'certificate')
    .execute()
  deps.pass(360 * DAY)
  await keepRetention(deps)
  expect(await wordsIn(deps)).toBe(full)
  deps.pass(7 * DAY)
  await keepRetention(deps)

  expect(await wordsIn(deps)).toBe(0)
})

test('a refusal without a certificate lets the words go after twelve months, too', async () => {
  const deps = await testDeps()
  await givenDecided(deps, { notMet: ['PR-01'] })
  await deps.db.updateTable('assessment').set({ mode: 'full' }).execute()

  deps.pass(360 * DAY)
  await keepRetention(deps)
  expect(await wordsIn(deps)).toBeGreaterThan(0)
  deps.pass(7 * DAY)
  await keepRetention(deps)

  expect(await wordsIn(deps)).toBe(0)
})

test('individual scores stay while people score, and go when the assessment is ready unless the team keeps them', async () => {
  const deps = await testDeps()
  const { assessmentId, viewer } = await givenAssessment(deps)
  await givenAnswered(deps, viewer, assessmentId, 'met')
  const at = deps.now().toISOString()
  const score = { value: 'met' as const, remark: '', updatedAt: at }
  const add = () =>
    deps.db
      .insertInto('individualScore')
      .values({ assessmentId, code: 'PR-01', personId: 'ada', ...score })
      .execute()
  const left = async () => {
    await keepRetention(deps)
    return (await deps.db.selectFrom('individualScore').selectAll().execute()).length
  }

  await add()
  expect(await left()).toBe(1)
  await finishAssessment(deps, viewer, { assessmentId })
  expect(await left()).toBe(0)
  await deps.db
    .insertInto('scoring')
    .values({ assessmentId, openedBy: 'ada', openedAt: at, keepScores: 1 })
    .execute()
  await add()
  expect(await left()).toBe(1)
  await closeAssessment(deps, viewer, { assessmentId })
  expect(await left()).toBe(0)
})
