import { describe, expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { refusalSentence } from '#app/refusal-sentence.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { acceptAssessment } from '#app/use-cases/case/accept.server.ts'
import { assignReviewer } from '#app/use-cases/case/assign-reviewer.server.ts'
import { scheduleDecision } from '#app/use-cases/decision/schedule.server.ts'
import { castVote } from '#app/use-cases/decision/vote.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenSubmitted } from '#tests/support/given/assessment.ts'
import { givenMentor, givenMentored } from '#tests/support/given/mentoring.ts'
import { givenReported, versionOf } from '#tests/support/given/review.ts'
import { declineMentor, stepBack } from './leave.server.ts'

const reason = 'Znamy się prywatnie.'

const toldTo = async ({ db }: TestDeps, personId: string) =>
  (await db.selectFrom('notice').select('news').where('personId', '=', personId).execute()).map(
    ({ news }) => news,
  )

describe('declining a mentor', () => {
  test('is possible once, tells the coordinator, and the same person does not come back', async () => {
    const deps = await testDeps()
    const { participationId, viewer, mentor, coordinator, assessmentId } = await givenMentored(deps)
    const leaving = async () => ({
      participationId,
      reason: '',
      version: await versionOf(deps, participationId),
    })
    await declineMentor(deps, viewer, await leaving())
    await drainOutbox(deps)
    expect(await toldTo(deps, 'ola')).toContain('mentorDeclined.coordinators')
    expect(await toldTo(deps, 'mia')).toContain('careEnded.person')
    const gone = await refreshed(deps, mentor.personId)
    await expect(showCriterion(deps, gone, { assessmentId, code: 'PR-01' })).rejects.toMatchObject({
      name: 'NotFound',
    })

    await expect(
      givenMentor(deps, coordinator, { participationId, personId: 'mia' }),
    ).rejects.toMatchObject({ reason: 'mentorWasDeclined', field: 'personId' })
    await givenPerson(deps, 'ida', { grants: [['mentor']] })
    await givenMentor(deps, coordinator, { participationId, personId: 'ida' })
    const shown = await showParticipation(deps, viewer, { participationId })
    expect(shown.actions.decline).toBe(false)
    await expect(declineMentor(deps, viewer, await leaving())).rejects.toMatchObject({
      reason: 'mentorDeclinedBefore',
    })
  })

  test('is the administrator’s alone', async () => {
    const deps = await testDeps()
    const { participationId, member, mentor, coordinator } = await givenMentored(deps)
    const version = await versionOf(deps, participationId)
    for (const person of [member, mentor, coordinator])
      await expect(
        declineMentor(deps, person, { participationId, reason, version }),
      ).rejects.toThrow('notAllowed')
  })
})

describe('stepping back', () => {
  test('ends the care, keeps the reason from the team and tells both', async () => {
    const deps = await testDeps()
    const { participationId, viewer, mentor, member } = await givenMentored(deps)
    const version = await versionOf(deps, participationId)
    await expect(stepBack(deps, member, { participationId, reason, version })).rejects.toThrow(
      'notAllowed',
    )
    await stepBack(deps, mentor, { participationId, reason, version })
    await drainOutbox(deps)
    expect(await toldTo(deps, 'ola')).toContain('mentorSteppedBack.coordinators')
    expect(await toldTo(deps, 'ada')).toContain('mentorSteppedBack.team')
    const shown = await showParticipation(deps, viewer, { participationId })
    expect(JSON.stringify(shown)).not.toContain(reason)
    expect(shown.mentor).toBeNull()
  })
})

describe('who mentored an organisation', () => {
  test('never reviews it, though the care ended, and the coordinator is told why', async () => {
    const deps = await testDeps()
    const given = await givenMentored(deps)
    const { assessmentId, participationId, mentor, coordinator } = given
    await deps.db
      .insertInto('roleGrant')
      .values({
        ...{ id: deps.newId(), personId: 'mia', role: 'reviewer', scopeKind: 'global' },
        ...{ scopeId: null, grantedBy: 'system', fromAt: deps.now().toISOString() },
      })
      .execute()
    const version = await versionOf(deps, participationId)
    await stepBack(deps, mentor, { participationId, reason, version })
    await givenSubmitted(deps, given)
    const { caseId } = await acceptAssessment(deps, coordinator, {
      ...{ assessmentId, version: await versionOf(deps, assessmentId) },
    })
    const asked = { caseId, version: await versionOf(deps, caseId), personId: 'mia', lead: false }
    await expect(assignReviewer(deps, coordinator, asked)).rejects.toMatchObject({
      ...{ reason: 'reviewerIsMentor', field: 'personId' },
    })
    expect(refusalSentence('reviewerIsMentor', 'pl', { name: 'mia' })).toMatch(/opiek/i)
  })

  test('never decides on it, as a rapporteur or by a vote', async () => {
    const deps = await testDeps()
    const { decisionId, cohortId, participationId, coordinator } = await givenReported(deps)
    await givenPerson(deps, 'mia', {
      grants: [['panelMember', 'cohort', cohortId], ['mentor']],
    })
    await deps.db
      .insertInto('roleGrant')
      .values({
        ...{ id: deps.newId(), personId: 'mia', role: 'mentor', scopeKind: 'participation' },
        ...{ scopeId: participationId as string, grantedBy: 'system' },
        ...{ fromAt: deps.now().toISOString(), untilAt: deps.now().toISOString() },
      })
      .execute()
    const former = await refreshed(deps, 'mia')
    await expect(castVote(deps, former, { decisionId, ballot: 'wouldMeet' })).rejects.toMatchObject(
      { name: 'NotFound' },
    )
    await expect(
      scheduleDecision(deps, coordinator, {
        ...{ decisionId, version: await versionOf(deps, decisionId) },
        ...{ rapporteurId: 'mia', meetingOn: '2026-12-20' },
      }),
    ).rejects.toMatchObject({ reason: 'rapporteurBarred', field: 'rapporteurId' })
    expect(refusalSentence('rapporteurBarred', 'pl', { name: 'mia' })).toContain('mia')
  })

  test('becomes no mentor of what they review', async () => {
    const deps = await testDeps()
    const { participationId, coordinator, reviewers } = await givenReported(deps)
    const personId = reviewers[1].personId
    await deps.db
      .insertInto('roleGrant')
      .values({
        ...{ id: deps.newId(), personId, role: 'mentor', scopeKind: 'global', scopeId: null },
        ...{ grantedBy: 'system', fromAt: deps.now().toISOString() },
      })
      .execute()
    const wanted = { participationId: participationId as string, personId }
    await expect(givenMentor(deps, coordinator, wanted)).rejects.toMatchObject({
      reason: 'mentorReviews',
    })
  })
})
