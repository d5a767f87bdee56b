import { describe, expect, test } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAnswered, givenAssessment } from '#tests/support/given/assessment.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import { closeComparison, deleteScores, openComparison } from './compare.server.ts'
import { giveScore, openScoring } from './score.server.ts'
import { showComparison, showDivergence } from './show-comparison.server.ts'
import { showScoring } from './show-scoring.server.ts'
import { takeOverAgreed } from './take-over.server.ts'

const REMARK = 'Moim zdaniem brakuje uchwały.'

async function givenScoring(deps: TestDeps) {
  const given = await givenAssessment(deps, { mode: 'trial' })
  const { assessmentId, organisationId, participationId, viewer: ada } = given
  const jan = await givenPerson(deps, 'jan', { team: { [organisationId]: ['member'] } })
  const others = [
    await givenPerson(deps, 'ewa', { team: { [organisationId]: ['observer'] } }),
    await givenPerson(deps, 'zuza', { team: { [organisationId]: ['signatory'] } }),
    await givenPerson(deps, 'mia', {
      grants: [['mentor', 'participation', participationId as string]],
    }),
    await givenPerson(deps, 'ola', { grants: [['coordinator']] }),
    await givenPerson(deps, 'rysia', { grants: [['reviewer']] }),
    await givenPerson(deps, 'kasia', { grants: [['panelMember']] }),
  ]
  await openScoring(deps, ada, { assessmentId })
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  const [same, other, alone, ...rest] = applicable.map(({ code }) => code)
  const codes = { same: same as string, other: other as string, alone: alone as string, rest }
  const score = (viewer: Viewer, code: string, value: AnswerValue) =>
    giveScore(deps, viewer, { assessmentId, code, value, remark: REMARK })
  const version = async () => (await readWorkflow(deps.db, assessmentId)).version
  return { ...given, ada, jan, others, codes, score, version }
}

/** Both agree on one, differ on another, and Ada alone scored a third. */
async function givenComparison(deps: TestDeps) {
  const given = await givenScoring(deps)
  const { ada, jan, codes, score, assessmentId, version } = given
  await score(ada, codes.same, 'partly')
  await score(jan, codes.same, 'partly')
  await score(ada, codes.other, 'met')
  await score(jan, codes.other, 'notMet')
  await score(ada, codes.alone, 'met')
  deps.pass(60_000)
  await openComparison(deps, jan, { assessmentId, version: await version() })
  return given
}

const lifeOf = async (deps: TestDeps, id: string) =>
  (await readWorkflow(deps.db, id)).snapshot.value.life

describe('scoring alone', () => {
  test('shows each person only their own scores, and of others how far they are', async () => {
    const deps = await testDeps()
    const { ada, jan, codes, score, assessmentId } = await givenScoring(deps)
    await score(ada, codes.same, 'met')
    await score(jan, codes.same, 'partly')
    await score(jan, codes.same, 'notMet')

    const page = await showScoring(deps, ada, { assessmentId })
    expect(page.rows.find(({ code }) => code === codes.same)?.value).toBe('met')
    expect(page.people).toMatchObject([
      { name: 'ada', count: 1, own: true },
      { name: 'jan', count: 1, own: false },
    ])
    expect(JSON.stringify(page)).not.toContain('notMet')
    for (const peek of [showComparison, showDivergence])
      await expect(peek(deps, ada, { assessmentId, code: codes.same })).rejects.toMatchObject({
        name: 'NotFound',
      })
  })

  test('is not there for anybody who does not answer: observer, signatory, mentor, coordinator, judges', async () => {
    const deps = await testDeps()
    const { others, codes, score, assessmentId, version } = await givenComparison(deps)
    for (const viewer of others) {
      const step = { assessmentId, version: await version() }
      const asked = [
        () => showScoring(deps, viewer, { assessmentId }),
        () => showComparison(deps, viewer, { assessmentId }),
        () => showDivergence(deps, viewer, { assessmentId, code: codes.same }),
        () => openScoring(deps, viewer, { assessmentId }),
        () => score(viewer, codes.same, 'met'),
        () => openComparison(deps, viewer, step),
        () => takeOverAgreed(deps, viewer, step),
        () => closeComparison(deps, viewer, { ...step, keep: true }),
        () => deleteScores(deps, viewer, { assessmentId }),
      ]
      for (const ask of asked) await expect(ask()).rejects.toMatchObject({ name: 'NotFound' })
    }
  })

  test('refuses a second opening, a foreign criterion, and a comparison of one', async () => {
    const deps = await testDeps()
    const { ada, codes, score, assessmentId, version } = await givenScoring(deps)
    await expect(openScoring(deps, ada, { assessmentId })).rejects.toMatchObject({
      reason: 'scoringThereAlready',
    })
    await expect(score(ada, 'XX-99', 'met')).rejects.toMatchObject({ reason: 'partMissing' })
    await score(ada, codes.same, 'met')
    const compared = openComparison(deps, ada, { assessmentId, version: await version() })
    await expect(compared).rejects.toMatchObject({ reason: 'scorersTooFew' })
  })

  test('can be given up, and then nothing of it is left', async () => {
    const deps = await testDeps()
    const { ada, codes, score, assessmentId } = await givenScoring(deps)
    await score(ada, codes.same, 'met')
    await deleteScores(deps, ada, { assessmentId })
    expect(await deps.db.selectFrom('individualScore').selectAll().execute()).toEqual([])
    await expect(score(ada, codes.same, 'met')).rejects.toMatchObject({ reason: 'scoringNotOpen' })
    await openScoring(deps, ada, { assessmentId })
  })
})

describe('the comparison', () => {
  test('shows what agrees and what differs, with names, and scores can no longer change', async () => {
    const deps = await testDeps()
    const { ada, codes, score, assessmentId } = await givenComparison(deps)
    expect(await lifeOf(deps, assessmentId)).toBe('reconciling')
    const page = await showComparison(deps, ada, { assessmentId })
    expect(page.same).toMatchObject([{ code: codes.same, common: 'partly', answer: null }])
    expect(page.differing).toMatchObject([
      {
        code: codes.other,
        scores: [
          { name: 'ada', value: 'met' },
          { name: 'jan', value: 'notMet' },
        ],
      },
      { code: codes.alone, scores: [{ name: 'ada', value: 'met' }] },
    ])
    expect(page.unscored).toHaveLength(codes.rest.length)
    await expect(score(ada, codes.other, 'notMet')).rejects.toMatchObject({
      reason: 'scoringCompared',
    })
  })

  test('takes agreed scores over as answers, without anybody’s remark', async () => {
    const deps = await testDeps()
    const { ada, codes, assessmentId, version } = await givenComparison(deps)
    const seen = await version()
    expect(await takeOverAgreed(deps, ada, { assessmentId, version: seen })).toBe(1)
    const answers = await deps.db
      .selectFrom('answer')
      .select(['code', 'value', 'justification', 'personId'])
      .execute()
    expect(answers).toEqual([
      { code: codes.same, value: 'partly', justification: '', personId: 'ada' },
    ])
    const again = takeOverAgreed(deps, ada, { assessmentId, version: seen })
    await expect(again).rejects.toMatchObject({ name: 'StaleWorkflow' })
  })

  test('agrees one answer where people differ, by the ordinary way of answering', async () => {
    const deps = await testDeps()
    const { jan, codes, assessmentId } = await givenComparison(deps)
    const code = codes.other
    await giveAnswer(deps, jan, { assessmentId, code, value: 'partly', revision: 0 })

    expect(await lifeOf(deps, assessmentId)).toBe('reconciling')
    const { differing } = await showComparison(deps, jan, { assessmentId })
    expect(differing.find((row) => row.code === code)).toMatchObject({
      ...{ agreed: true, answer: 'partly' },
    })
  })

  test('ends with the scores gone, or kept for the team alone', async () => {
    const deps = await testDeps()
    const { ada, assessmentId, version } = await givenComparison(deps)
    const step = async (keep: boolean) => ({ assessmentId, version: await version(), keep })
    await closeComparison(deps, ada, await step(true))
    expect(await lifeOf(deps, assessmentId)).toBe('inProgress')
    expect(await showComparison(deps, ada, { assessmentId })).toMatchObject({
      ...{ comparing: false, kept: true },
    })
    await deleteScores(deps, ada, { assessmentId })
    const gone = showComparison(deps, ada, { assessmentId })
    await expect(gone).rejects.toMatchObject({ name: 'NotFound' })
    expect(await deps.db.selectFrom('individualScore').selectAll().execute()).toEqual([])
  })

  test('leads on to a finished assessment, and the scores go with it', async () => {
    const deps = await testDeps()
    const { ada, assessmentId } = await givenComparison(deps)
    await givenAnswered(deps, ada, assessmentId, 'met')
    await finishAssessment(deps, ada, { assessmentId })

    expect(await lifeOf(deps, assessmentId)).toBe('ready')
    expect(await deps.db.selectFrom('individualScore').selectAll().execute()).toEqual([])
    expect(await deps.db.selectFrom('scoring').selectAll().execute()).toEqual([])
  })

  test('leaves no score and no remark in the log, the notices or the mails', async () => {
    const deps = await testDeps()
    const { ada, assessmentId, version } = await givenComparison(deps)
    await closeComparison(deps, ada, { assessmentId, version: await version(), keep: false })
    await drainOutbox(deps)
    const events = await deps.db
      .selectFrom('workflowEvent')
      .select(['type', 'data'])
      .where('workflowId', '=', assessmentId)
      .where('type', 'like', 'comparison.%')
      .execute()
    expect(events).toHaveLength(2)
    for (const { data } of events) expect(data).not.toMatch(/met|partly|PR-/)
    const written = await Promise.all(
      (['workflowEvent', 'outbox', 'notice', 'mail', 'workflow'] as const).map((table) =>
        deps.db.selectFrom(table).selectAll().execute(),
      ),
    )
    expect(JSON.stringify(written)).not.toContain(REMARK)
    expect((await replayAll(deps.db)).differences).toEqual([])
  })
})
