import { describe, expect, test } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenAccepted,
  givenAsked,
  givenDeclared,
  givenRated,
  givenStaffed,
  givenWorking,
  versionOf,
} from '#tests/support/given/review.ts'
import { finishReview } from '../review/finish.server.ts'
import { assignReviewer } from './assign-reviewer.server.ts'
import { releaseReviewer } from './release-reviewer.server.ts'
import { showCase } from './show.server.ts'
import { showCandidates } from './show-candidates.server.ts'
import { staffCase } from './staff.server.ts'

async function refusalFor(
  barred: 'team' | 'former' | 'mentor' | 'coordinator' | 'reciprocal' | 'outsider',
) {
  const deps = await testDeps()
  const given = await givenAccepted(deps)
  const { caseId, coordinator, organisationId, participationId } = given
  const participation = participationId as string
  const roles = {
    team: { team: { [organisationId]: ['member' as const] }, grants: [['reviewer' as const]] },
    former: { grants: [['reviewer' as const]] },
    mentor: {
      grants: [['reviewer' as const], ['mentor' as const, 'participation' as const, participation]],
    },
    coordinator: { grants: [['reviewer' as const], ['coordinator' as const]] },
    reciprocal: { grants: [['reviewer' as const]] },
    outsider: {},
  }[barred] as Parameters<typeof givenPerson>[2]
  const person = await givenPerson(deps, 'osoba', roles)
  const at = deps.now().toISOString()
  if (barred === 'former') {
    await deps.db
      .insertInto('membership')
      .values({
        id: 'former',
        personId: 'osoba',
        organisationId,
        role: 'member',
        fromAt: '2020-01-01T00:00:00.000Z',
        untilAt: '2024-01-01T00:00:00.000Z',
      })
      .execute()
  }
  if (barred === 'reciprocal') await givenReciprocal(deps, given, at)
  const version = await versionOf(deps, caseId)
  const assigning = { caseId, version, personId: person.personId, lead: true }
  const asked = assignReviewer(deps, coordinator, assigning)
  const refusal = await asked.then(
    () => undefined,
    (error: { reason: string }) => error.reason,
  )
  const reviews = await deps.db
    .selectFrom('review')
    .select('id')
    .where('caseId', '=', caseId)
    .execute()
  return { refusal, reviews }
}

/** The person's organisation is in the same cohort, and somebody of the first organisation reviews it. */
async function givenReciprocal(
  deps: Awaited<ReturnType<typeof testDeps>>,
  given: Awaited<ReturnType<typeof givenAccepted>>,
  at: string,
) {
  const { db } = deps
  const organisation = await db
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', given.organisationId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('organisation')
    .values({ ...organisation, id: 'second', krs: null, nip: null, regon: null, confirmedAt: null })
    .execute()
  await db
    .insertInto('participation')
    .values({
      id: 'second-part',
      cohortId: given.cohortId,
      organisationId: 'second',
      code: 'O-99',
      mode: 'trial',
      createdAt: at,
    })
    .execute()
  await db
    .insertInto('assessment')
    .values({
      id: 'second-assessment',
      organisationId: 'second',
      participationId: 'second-part',
      attempt: 1,
      cycle: 1,
      standardVersionId: given.standardVersionId,
      mode: 'trial',
      createdBy: 'osoba',
      createdAt: at,
    })
    .execute()
  const submission = await db.selectFrom('submission').selectAll().executeTakeFirstOrThrow()
  await db
    .insertInto('case')
    .values({
      id: 'second-case',
      assessmentId: 'second-assessment',
      submissionId: submission.id,
      createdAt: at,
    })
    .execute()
  await db
    .insertInto('membership')
    .values({ id: 'own', personId: 'osoba', organisationId: 'second', role: 'member', fromAt: at })
    .execute()
  await db
    .insertInto('review')
    .values({
      id: 'their-review',
      caseId: 'second-case',
      personId: given.viewer.personId,
      lead: 1,
      createdAt: at,
    })
    .execute()
  const [workflow] = await db.selectFrom('workflow').selectAll().limit(1).execute()
  await db
    .insertInto('workflow')
    .values({ ...workflow!, id: 'their-review', kind: 'review', state: '"working"' })
    .execute()
}

describe('asking a reviewer', () => {
  test.each([
    ['team', 'reviewerFromTeam'],
    ['former', 'reviewerFromTeam'],
    ['mentor', 'reviewerIsMentor'],
    ['coordinator', 'reviewerIsCoordinator'],
    ['reciprocal', 'reviewerReciprocal'],
    ['outsider', 'reviewerNotInPool'],
  ] as const)('refuses a person barred as %s and says why', async (barred, sentence) => {
    expect(await refusalFor(barred)).toEqual({ refusal: sentence, reviews: [] })
  })

  test('refuses the same person twice and a second lead', async () => {
    const deps = await testDeps()
    const given = await givenAccepted(deps)
    const first = await givenPerson(deps, 'pierwsza', { grants: [['reviewer']] })
    const second = await givenPerson(deps, 'druga', { grants: [['reviewer']] })
    await givenAsked(deps, given, first, { lead: true })

    await expect(givenAsked(deps, given, first, { lead: false })).rejects.toMatchObject({
      reason: 'reviewerAskedBefore',
    })
    await expect(givenAsked(deps, given, second, { lead: true })).rejects.toMatchObject({
      reason: 'leadTaken',
    })
  })

  test('shows the load and the conflicts of everybody in the pool', async () => {
    const deps = await testDeps()
    const given = await givenAccepted(deps)
    const free = await givenPerson(deps, 'wolna', { grants: [['reviewer']] })
    await givenAsked(deps, given, free, { lead: true })
    await givenPerson(deps, 'opiekunka', {
      grants: [['reviewer'], ['mentor', 'participation', given.participationId as string]],
    })

    const { candidates } = await showCandidates(deps, given.coordinator, given)

    expect(candidates.map(({ name, load, conflicts }) => [name, load, conflicts])).toEqual([
      ['opiekunka', 0, ['mentor']],
      ['wolna', 1, ['alreadyAsked']],
    ])
  })

  test('is a coordinator’s alone: the organisation sees its case and may not', async () => {
    const deps = await testDeps()
    const given = await givenAccepted(deps)
    const { caseId, viewer } = given
    const assigning = { caseId, version: 1, personId: 'ada', lead: true }

    await expect(assignReviewer(deps, viewer, assigning)).rejects.toMatchObject({
      name: 'NotAllowed',
    })
    const stranger = await givenPerson(deps, 'obcy')
    await expect(assignReviewer(deps, stranger, assigning)).rejects.toMatchObject({
      name: 'NotFound',
    })
  })
})

describe('a staffed case', () => {
  test('needs two reviewers with one lead', async () => {
    const deps = await testDeps()
    const given = await givenAccepted(deps)
    const { caseId, coordinator } = given
    const lead = await givenPerson(deps, 'pierwsza', { grants: [['reviewer']] })
    await givenAsked(deps, given, lead, { lead: true })
    const version = await versionOf(deps, caseId)

    await expect(staffCase(deps, coordinator, { caseId, version })).rejects.toMatchObject({
      reason: 'reviewersMissing',
    })
  })

  test('shows the names to the organisation only from then on', async () => {
    const deps = await testDeps()
    const given = await givenAccepted(deps)
    const { caseId, viewer, coordinator } = given
    for (const [index, name] of ['pierwsza', 'druga'].entries()) {
      const reviewer = await givenPerson(deps, name, { grants: [['reviewer']] })
      await givenAsked(deps, given, reviewer, { lead: index === 0 })
    }
    const before = await showCase(deps, viewer, { caseId })
    expect(before.seats).toEqual([])

    await staffCase(deps, coordinator, { caseId, version: await versionOf(deps, caseId) })

    const after = await showCase(deps, viewer, { caseId })
    expect(after.seats.map(({ name, state }) => [name, state])).toEqual([
      ['pierwsza', null],
      ['druga', null],
    ])
    expect(after.links).toMatchObject({ submission: false, agreement: false, report: false })
  })

  test('keeps one reviewer’s work when the other is replaced, and opens the new one’s at once', async () => {
    const deps = await testDeps()
    const given = await givenWorking(deps)
    const { caseId, coordinator, reviewIds, reviewers } = given
    const [leadReview, otherReview] = reviewIds
    await givenRated(deps, { caseId, reviewer: reviewers[0], reviewId: leadReview })
    const version = await versionOf(deps, caseId)
    const release = { caseId, reviewId: otherReview, version, reason: 'Choroba.' }

    await releaseReviewer(deps, coordinator, release)

    expect((await readWorkflow(deps.db, caseId)).snapshot.value).toBe('staffing')
    const finishing = { reviewId: leadReview, version: await versionOf(deps, leadReview) }
    await finishReview(deps, reviewers[0], { ...finishing, minutes: 120 })
    const third = await givenPerson(deps, 'trzecia', { grants: [['reviewer']] })
    const reviewId = await givenAsked(deps, given, third, { lead: false })
    await staffCase(deps, coordinator, { caseId, version: await versionOf(deps, caseId) })
    await givenDeclared(deps, third, reviewId)
    expect((await readWorkflow(deps.db, reviewId)).snapshot.value).toBe('working')
    expect((await readWorkflow(deps.db, leadReview)).snapshot.value).toBe('done')
  })

  test('shows whoever was released nothing any more', async () => {
    const deps = await testDeps()
    const { caseId, coordinator, reviewIds, reviewers } = await givenStaffed(deps)
    const version = await versionOf(deps, caseId)
    const reason = 'Konflikt interesów.'
    await releaseReviewer(deps, coordinator, { caseId, reviewId: reviewIds[1], version, reason })

    await expect(showCase(deps, reviewers[1], { caseId })).rejects.toMatchObject({
      name: 'NotFound',
    })
  })
})
