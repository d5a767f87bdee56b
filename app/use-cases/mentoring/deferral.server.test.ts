import { describe, expect, test } from 'vitest'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readSubmission } from '#app/use-cases/assessment/read-submission.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { showTasks } from '#app/use-cases/assessment/show-tasks.server.ts'
import { submitAssessment } from '#app/use-cases/assessment/submit.server.ts'
import { saveProfile } from '#app/use-cases/organisation/save-profile.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAnswered, givenAssessment, statement } from '#tests/support/given/assessment.ts'
import { findNoteBodies, givenMentored } from '#tests/support/given/mentoring.ts'
import { askDeferral, decideDeferral, takeDeferralBack } from './deferral.server.ts'
import { isYoungOrSmall } from './deferral-rules.ts'
import { showCohortDeferrals, showParticipationDeferrals } from './show-deferrals.server.ts'

const until = '2027-06-30'
const reason = 'Zarząd zbiera się dopiero wiosną.'

/** Everything met but one duty that is not. */
async function given(deps: TestDeps) {
  const mentored = await givenMentored(deps)
  const { assessmentId, viewer } = mentored
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  const code = applicable.find(({ kind }) => kind === 'critical')?.code as string
  const answers = applicable.map((each) => [each.code, each.code === code ? 'notMet' : 'met'])
  await givenAnswered(deps, viewer, assessmentId, Object.fromEntries(answers))
  return { ...mentored, code, wish: { assessmentId, code, until, reason } }
}

async function standing(deps: TestDeps) {
  const row = await deps.db
    .selectFrom('deferral')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return row
}

describe('a later date', () => {
  test('once agreed stands for a plan item, beside the criterion and in the submission', async () => {
    const deps = await testDeps()
    const { assessmentId, participationId, code, wish, member, coordinator, viewer } =
      await given(deps)
    await askDeferral(deps, member, wish)
    await expect(finishAssessment(deps, member, { assessmentId })).rejects.toMatchObject({
      name: 'EventRefused',
    })
    const { id: deferralId } = await standing(deps)
    const ruling = { participationId, deferralId, decision: 'agreed' as const, reason: '' }
    await decideDeferral(deps, coordinator, ruling)

    await finishAssessment(deps, member, { assessmentId })
    const { submissionId } = await submitAssessment(deps, viewer, { assessmentId, statement })
    const { content } = await readSubmission(deps.db, submissionId)
    expect(content?.deferrals).toEqual([{ code, until }])
    const { mentoring } = await showCriterion(deps, member, { assessmentId, code })
    expect(mentoring.deferral).toMatchObject({ decision: 'agreed', untilOn: until })
    const tasks = await showTasks(deps, member, { assessmentId })
    expect(tasks.mentoring?.deferrals).toMatchObject([{ code, decision: 'agreed' }])
  })

  test('leaves its words out of the log', async () => {
    const deps = await testDeps()
    const { participationId, wish, member, coordinator } = await given(deps)
    await askDeferral(deps, member, wish)
    const { id: deferralId } = await standing(deps)
    const no = 'Ten obowiązek wynika z ustawy.'
    const ruling = { participationId, deferralId, decision: 'declined' as const, reason: no }
    await decideDeferral(deps, coordinator, ruling)

    const events = await deps.db
      .selectFrom('workflowEvent')
      .select(['type', 'data'])
      .where('type', 'like', 'deferral.%')
      .orderBy('position')
      .execute()
    expect(events.map(({ type }) => type)).toEqual(['deferral.asked', 'deferral.declined'])
    expect(JSON.stringify(events)).not.toContain('Zarząd')
    expect(await findNoteBodies(deps)).toEqual(expect.arrayContaining([reason, no]))
  })

  test('is asked for once, may be taken back, and asked for again', async () => {
    const deps = await testDeps()
    const { assessmentId, participationId, wish, member, coordinator } = await given(deps)
    await askDeferral(deps, member, wish)
    await expect(askDeferral(deps, member, wish)).rejects.toMatchObject({
      reason: 'deferralAsked',
    })
    const { id: deferralId } = await standing(deps)
    await takeDeferralBack(deps, member, { assessmentId, deferralId })
    const ruling = { participationId, deferralId, decision: 'agreed' as const, reason: '' }
    await expect(decideDeferral(deps, coordinator, ruling)).rejects.toMatchObject({
      reason: 'deferralDecided',
    })
    await askDeferral(deps, member, wish)
    expect(
      (await showParticipationDeferrals(deps, coordinator, { participationId })).open,
    ).toHaveLength(1)
  })

  test.each([
    ['a day that has passed', { until: '2026-11-22' }, 'deferralPast'],
    ['more than a year', { until: '2027-11-23' }, 'deferralTooFar'],
  ])('is refused for %s', async (_, change, refusal) => {
    const deps = await testDeps()
    const { wish, member } = await given(deps)
    await expect(askDeferral(deps, member, { ...wish, ...change })).rejects.toMatchObject({
      reason: refusal,
    })
  })

  test('is refused for what is met, in a self-assessment, and to a larger organisation', async () => {
    const deps = await testDeps()
    const { wish, member, organisationId, viewer } = await given(deps)
    const { applicable } = contextOf(await readWorkflow(deps.db, wish.assessmentId))
    const met = applicable.find(({ code }) => code !== wish.code)?.code as string
    await expect(askDeferral(deps, member, { ...wish, code: met })).rejects.toMatchObject({
      reason: 'deferralNeedsGap',
    })
    const answers = { employsStaff: true, paidWorkers: 3 }
    await saveProfile(deps, viewer, { organisationId, answers })
    await expect(askDeferral(deps, member, wish)).rejects.toMatchObject({
      reason: 'deferralNotYoungOrSmall',
    })
  })

  test('is no matter of a self-assessment', async () => {
    const deps = await testDeps()
    const { assessmentId, viewer } = await givenAssessment(deps)
    const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
    const code = applicable[0]?.code as string
    await expect(
      askDeferral(deps, viewer, { assessmentId, code, until, reason }),
    ).rejects.toMatchObject({ reason: 'deferralOnlyInCohort' })
  })

  test('is decided by a coordinator alone, who says why when it is declined', async () => {
    const deps = await testDeps()
    const { participationId, cohortId, code, wish, member, mentor, coordinator } = await given(deps)
    await expect(askDeferral(deps, mentor, wish)).rejects.toThrow('notAllowed')
    await expect(askDeferral(deps, coordinator, wish)).rejects.toThrow('notAllowed')
    await askDeferral(deps, member, wish)
    const { id: deferralId } = await standing(deps)
    const ruling = { participationId, deferralId, decision: 'declined' as const, reason: '' }
    for (const person of [member, mentor])
      await expect(decideDeferral(deps, person, ruling)).rejects.toThrow('notAllowed')
    await expect(decideDeferral(deps, coordinator, ruling)).rejects.toMatchObject({
      reason: 'deferralReason',
    })
    const listed = await showCohortDeferrals(deps, coordinator, { cohortId })
    expect(listed.open).toMatchObject([{ code, reason }])
    await expect(showCohortDeferrals(deps, member, { cohortId })).rejects.toMatchObject({
      name: 'NotFound',
    })
  })
})

test.each([
  ['less than a year old', { youngerThanYear: true, employsStaff: true }, true],
  ['small', { employsStaff: false, hiresContractors: false, annualRevenue: 50_000 }, true],
  [
    'of a larger revenue',
    { employsStaff: false, hiresContractors: false, annualRevenue: 100_000 },
    false,
  ],
  [
    'paying somebody',
    { employsStaff: false, hiresContractors: true, annualRevenue: 50_000 },
    false,
  ],
  [
    'unknown',
    { employsStaff: false, hiresContractors: false, annualRevenue: 'unknown' as const },
    false,
  ],
])('an organisation %s', (_, profile, expected) => {
  expect(isYoungOrSmall(profile)).toBe(expected)
})
