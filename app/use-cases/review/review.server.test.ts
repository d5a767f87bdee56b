import { describe, expect, test } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenDeclared,
  givenRated,
  givenReviewed,
  givenStaffed,
  givenWorking,
  versionOf,
} from '#tests/support/given/review.ts'
import { showCase } from '../case/show.server.ts'
import { showAgreement } from '../case/show-agreement.server.ts'
import { showSubmission } from '../case/show-submission.server.ts'
import { declareReview } from './declare.server.ts'
import { declineReview } from './decline.server.ts'
import { finishReview } from './finish.server.ts'
import { giveFinding } from './give-finding.server.ts'
import { showReview } from './show.server.ts'

const words = { rationale: '', evidenceSeen: '', privateNote: '', question: '', revision: 0 }

describe('before the declaration', () => {
  test('a reviewer sees whose case it is and who states it, and no submission', async () => {
    const deps = await testDeps()
    const { caseId, reviewers, reviewIds } = await givenStaffed(deps)
    const [reviewer] = reviewers

    const shown = await showReview(deps, reviewer, { reviewId: reviewIds[0] })

    expect(shown.organisation.name).toBe('Fundacja Zażółć Gęślą Jaźń')
    expect(shown.signatories).toEqual([{ name: 'Łucja Żółć', position: 'prezeska zarządu' }])
    expect(shown.workbook).toBeNull()
    expect(shown.actions).toEqual({ declare: true, decline: true, finish: false })
    // That there is a submission is known; reading it is not allowed yet.
    await expect(showSubmission(deps, reviewer, { caseId })).rejects.toMatchObject({
      name: 'NotAllowed',
    })
    expect((await showCase(deps, reviewer, { caseId })).seats).toEqual([])
  })

  test('no finding can be given', async () => {
    const deps = await testDeps()
    const { reviewers, reviewIds, codes } = await givenStaffed(deps)
    const finding = { reviewId: reviewIds[0], code: codes[0]!, rating: 'met' as const, ...words }

    await expect(giveFinding(deps, reviewers[0], finding)).rejects.toMatchObject({
      name: 'NotAllowed',
    })
  })

  test.each([
    [{ impartial: false, confidential: true }, 'impartial'],
    [{ impartial: true, confidential: false }, 'confidential'],
  ])('a declaration of %o is refused beside its box', async (ticks, field) => {
    const deps = await testDeps()
    const { reviewers, reviewIds } = await givenStaffed(deps)
    const [reviewId] = reviewIds
    const version = await versionOf(deps, reviewId)

    const declared = declareReview(deps, reviewers[0], { reviewId, version, ...ticks })

    await expect(declared).rejects.toMatchObject({ reason: 'declarationNeeded', field })
  })

  test('somebody else’s review is not there, nor is one’s own when it was declined', async () => {
    const deps = await testDeps()
    const { reviewers, reviewIds, caseId } = await givenStaffed(deps)
    const [first, second] = reviewers
    await expect(showReview(deps, second, { reviewId: reviewIds[0] })).rejects.toMatchObject({
      name: 'NotFound',
    })

    const reviewId = reviewIds[0]
    const version = await versionOf(deps, reviewId)
    await declineReview(deps, first, { reviewId, version, reason: 'Znam prezeskę.' })

    await expect(showReview(deps, first, { reviewId })).rejects.toMatchObject({ name: 'NotFound' })
    expect((await readWorkflow(deps.db, caseId)).snapshot.value).toBe('staffing')
  })
})

describe('the individual work', () => {
  test('opens for both with every criterion once the last one has declared', async () => {
    const deps = await testDeps()
    const { reviewers, reviewIds, codes, caseId } = await givenStaffed(deps)
    await givenDeclared(deps, reviewers[0], reviewIds[0])
    const waiting = await showReview(deps, reviewers[0], { reviewId: reviewIds[0] })
    expect([waiting.state, waiting.mayRate]).toEqual(['declared', false])
    expect(waiting.workbook?.rows.length).toBe(codes.length)

    await givenDeclared(deps, reviewers[1], reviewIds[1])

    for (const id of reviewIds) {
      const { snapshot } = await readWorkflow(deps.db, id)
      expect([snapshot.value, snapshot.context.codes]).toEqual(['working', codes])
    }
    expect((await readWorkflow(deps.db, caseId)).snapshot.value).toBe('individual')
  })

  test('keeps a finding with its revisions, and its words out of the events', async () => {
    const deps = await testDeps()
    const { reviewers, reviewIds, codes } = await givenWorking(deps)
    const [reviewId] = reviewIds
    const code = codes[0]!
    const finding = { ...words, reviewId, code, rating: 'partly' as const }

    await giveFinding(deps, reviewers[0], { ...finding, rationale: 'Brak podpisu prezeski.' })
    const second = { ...finding, rationale: 'Podpis jest.', rating: 'met' as const, revision: 1 }
    expect(await giveFinding(deps, reviewers[0], second)).toEqual({ revision: 2 })

    const revisions = await deps.db.selectFrom('findingRevision').selectAll().execute()
    expect(revisions.map(({ revision, rating }) => [revision, rating])).toEqual([
      [1, 'partly'],
      [2, 'met'],
    ])
    const events = await deps.db
      .selectFrom('workflowEvent')
      .select('data')
      .where('type', '=', 'finding.given')
      .execute()
    expect(JSON.stringify(events)).not.toContain('Podpis')
  })

  test.each(['partly', 'notMet', 'notApplicable', 'cannotTell'] as const)(
    'asks for words when the rating is %s and the organisation said "met"',
    async (rating) => {
      const deps = await testDeps()
      const { reviewers, reviewIds, codes } = await givenWorking(deps)
      const finding = { ...words, reviewId: reviewIds[0], code: codes[0]!, rating }

      await expect(giveFinding(deps, reviewers[0], finding)).rejects.toMatchObject({
        reason: 'rationaleNeeded',
        field: 'rationale',
      })
      expect(await deps.db.selectFrom('finding').selectAll().execute()).toEqual([])
    },
  )

  test('refuses a finding written on an older revision and leaves no trace of it', async () => {
    const deps = await testDeps()
    const { reviewers, reviewIds, codes } = await givenWorking(deps)
    const [reviewId] = reviewIds
    const finding = { ...words, reviewId, code: codes[0]!, rating: 'met' as const }
    await giveFinding(deps, reviewers[0], finding)
    const version = await versionOf(deps, reviewId)

    const late = giveFinding(deps, reviewers[0], { ...finding, rationale: 'Starsze.' })

    await expect(late).rejects.toMatchObject({ name: 'StaleWorkflow' })
    expect(await versionOf(deps, reviewId)).toBe(version)
  })

  test('refuses a criterion outside the submission', async () => {
    const deps = await testDeps()
    const { reviewers, reviewIds } = await givenWorking(deps)
    const finding = { ...words, reviewId: reviewIds[0], code: 'XX-99', rating: 'met' as const }

    await expect(giveFinding(deps, reviewers[0], finding)).rejects.toMatchObject({
      name: 'NotFound',
    })
  })

  test('ends only when everything is rated and the time is told', async () => {
    const deps = await testDeps()
    const { reviewers, reviewIds, caseId } = await givenWorking(deps)
    const [reviewId] = reviewIds
    const [reviewer] = reviewers
    const version = () => versionOf(deps, reviewId)
    const early = finishReview(deps, reviewer, { reviewId, version: await version(), minutes: 60 })
    await expect(early).rejects.toMatchObject({ reason: 'criteriaUnrated' })
    await givenRated(deps, { caseId, reviewer, reviewId })

    const odd = finishReview(deps, reviewer, { reviewId, version: await version(), minutes: 61 })

    await expect(odd).rejects.toMatchObject({ reason: 'timeNeeded', field: 'minutes' })
  })
})

describe('blindness', () => {
  test('one who is done learns nothing of the other until both are', async () => {
    const deps = await testDeps()
    const { reviewers, reviewIds, caseId, coordinator, codes } = await givenWorking(deps)
    const [first, second] = reviewers
    const [reviewId, otherId] = reviewIds
    await givenRated(deps, { caseId, reviewer: first, reviewId })
    await finishReview(deps, first, {
      reviewId,
      version: await versionOf(deps, reviewId),
      minutes: 60,
    })
    const before = await showCase(deps, second, { caseId })

    const finding = { ...words, reviewId: otherId, code: codes[0]!, rating: 'met' as const }
    await giveFinding(deps, second, finding)

    await expect(showReview(deps, second, { reviewId })).rejects.toMatchObject({ name: 'NotFound' })
    await expect(showAgreement(deps, second, { caseId })).rejects.toMatchObject({
      name: 'NotFound',
    })
    await expect(showAgreement(deps, coordinator, { caseId })).rejects.toMatchObject({
      name: 'NotFound',
    })
    expect(before.version).toBe(0)
    expect(before.seats.map(({ own, state }) => [own, state])).toEqual([
      [false, null],
      [true, 'working'],
    ])
  })

  test('ends when both are done: ratings are stored as they were, agreed ones are filled in', async () => {
    const deps = await testDeps()
    const given = await givenReviewed(deps, { differing: { 'PR-02': 'partly' } })
    const { caseId, reviewers, reviewIds, codes } = given

    const shown = await showAgreement(deps, reviewers[1], { caseId })

    expect(shown.rows[0]).toMatchObject({ code: 'PR-02', disputed: true, agreed: null })
    expect(shown.rows.slice(1).every(({ agreed }) => agreed?.rating === 'met')).toBe(true)
    expect(shown.figures).toEqual({
      criteria: codes.length,
      exact: codes.length - 1,
      onScale: codes.length,
      withinOne: codes.length,
    })
    const stored = await deps.db
      .selectFrom('agreement')
      .selectAll()
      .where('code', '=', 'PR-02')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(stored.ratings)).toEqual([
      { reviewId: reviewIds[0], rating: 'met' },
      { reviewId: reviewIds[1], rating: 'partly' },
    ])
    const { snapshot } = await readWorkflow(deps.db, caseId)
    expect(snapshot.context.disputed).toEqual(['PR-02'])
  })

  test('never ends for private notes', async () => {
    const deps = await testDeps()
    const { reviewers, reviewIds, caseId, codes } = await givenWorking(deps)
    for (const [index, reviewer] of reviewers.entries()) {
      const reviewId = reviewIds[index]!
      await givenRated(deps, { caseId, reviewer, reviewId })
      await giveFinding(deps, reviewer, {
        ...words,
        reviewId,
        code: codes[0]!,
        rating: 'met',
        privateNote: `tajne ${index}`,
        revision: 1,
      })
      const version = await versionOf(deps, reviewId)
      await finishReview(deps, reviewer, { reviewId, version, minutes: 60 })
    }

    const shown = await showAgreement(deps, reviewers[0], { caseId })

    expect(JSON.stringify(shown)).not.toContain('tajne')
  })
})
