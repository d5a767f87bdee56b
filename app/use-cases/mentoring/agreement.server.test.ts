import { describe, expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { exitParticipation } from '#app/use-cases/participation/exit.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenMentor, givenMentored } from '#tests/support/given/mentoring.ts'
import { versionOf } from '#tests/support/given/review.ts'
import { saveAgreement } from './agreement.server.ts'
import { stepBack } from './leave.server.ts'
import { showAgreement } from './show-agreement.server.ts'
import { showMentored } from './show-mentored.server.ts'
import { signAgreement, tickStep } from './sign-agreement.server.ts'

const step = (title: string, codes: string[] = []) => ({
  ...{ title, result: 'Uchwała podpisana przez zarząd.', dueOn: '2026-12-31', codes },
})
const draft = (participationId: string) => ({
  ...{ participationId, revision: 0, aim: 'Uporządkować dokumenty.' },
  steps: [
    { row: 1, step: step('Regulamin zarządu', ['PR-01']) },
    { row: 2, step: step('Polityka rachunkowości') },
  ],
})

describe('a development agreement', () => {
  test('is written by either side, signed once by each, and changed only with both signatures gone', async () => {
    const deps = await testDeps()
    const { participationId, member, mentor, viewer } = await givenMentored(deps)
    await saveAgreement(deps, mentor, draft(participationId))
    await signAgreement(deps, mentor, { participationId, revision: 1 })
    await expect(
      signAgreement(deps, mentor, { participationId, revision: 1 }),
    ).rejects.toMatchObject({ reason: 'agreementSigned' })
    await signAgreement(deps, viewer, { participationId, revision: 1 })

    const signed = await showAgreement(deps, member, { participationId })
    expect(signed).toMatchObject({
      ...{ inForce: true, agreement: { mentorName: 'mia', signatoryName: 'ada' } },
      actions: { edit: true, sign: false, tick: true },
    })
    const [first] = signed.agreement?.steps ?? []
    await tickStep(deps, member, { participationId, stepId: first?.id as string, done: true })

    const change = { ...draft(participationId), revision: 1 }
    change.steps[0]!.step = { ...step('Regulamin pracy zarządu'), id: first?.id } as never
    await saveAgreement(deps, member, change)
    const { agreement, inForce } = await showAgreement(deps, mentor, { participationId })
    expect(inForce).toBe(false)
    expect(agreement).toMatchObject({
      ...{ revision: 2, mentorSignedAt: null, organisationSignedAt: null },
      steps: [{ id: first?.id, title: 'Regulamin pracy zarządu' }, { doneAt: null }],
    })
    expect(agreement?.steps[0]?.doneAt).not.toBeNull()
    await drainOutbox(deps)
    const news = await deps.db.selectFrom('notice').select(['personId', 'news']).execute()
    expect(news).toEqual(
      expect.arrayContaining([
        { personId: 'ada', news: 'agreementFromMentor.team' },
        { personId: 'mia', news: 'agreementFromTeam.mentor' },
      ]),
    )
  })

  test('is neither written nor signed over a text the writer did not see', async () => {
    const deps = await testDeps()
    const { participationId, member, mentor, viewer } = await givenMentored(deps)
    await saveAgreement(deps, mentor, draft(participationId))
    await expect(saveAgreement(deps, member, draft(participationId))).rejects.toMatchObject({
      name: 'StaleWorkflow',
    })
    await saveAgreement(deps, member, { ...draft(participationId), revision: 1 })
    await expect(
      signAgreement(deps, viewer, { participationId, revision: 1 }),
    ).rejects.toMatchObject({ name: 'StaleWorkflow' })
  })

  test('is refused without steps and with a criterion that is not there', async () => {
    const deps = await testDeps()
    const { participationId, member } = await givenMentored(deps)
    const empty = { ...draft(participationId), steps: [] }
    await expect(saveAgreement(deps, member, empty)).rejects.toMatchObject({
      reason: 'agreementWithoutSteps',
    })
    const steps = [{ row: 4, step: step('Krok', ['XX-99']) }]
    await expect(
      saveAgreement(deps, member, { ...draft(participationId), steps }),
    ).rejects.toMatchObject({ reason: 'agreementCode', field: 'criteria4' })
  })

  test('is no business of coordinators, and a member does not sign', async () => {
    const deps = await testDeps()
    const { participationId, member, mentor, coordinator } = await givenMentored(deps)
    await saveAgreement(deps, mentor, draft(participationId))
    await expect(showAgreement(deps, coordinator, { participationId })).rejects.toThrow(
      'notAllowed',
    )
    await expect(
      saveAgreement(deps, coordinator, { ...draft(participationId), revision: 1 }),
    ).rejects.toThrow('notAllowed')
    await expect(signAgreement(deps, member, { participationId, revision: 1 })).rejects.toThrow(
      'notAllowed',
    )
  })

  test('waits for the signature of a new mentor, and says what is overdue', async () => {
    const deps = await testDeps()
    const { participationId, mentor, viewer, coordinator } = await givenMentored(deps)
    await saveAgreement(deps, mentor, draft(participationId))
    await signAgreement(deps, mentor, { participationId, revision: 1 })
    await signAgreement(deps, viewer, { participationId, revision: 1 })
    deps.pass(50 * 24 * 3_600_000)
    const { organisations } = await showMentored(deps, mentor)
    expect(organisations[0]?.agreement).toMatchObject({ steps: 2, done: 0, overdue: 2 })

    const version = await versionOf(deps, participationId)
    await stepBack(deps, mentor, { participationId, reason: 'Wyjazd.', version })
    await givenPerson(deps, 'ida', { grants: [['mentor']] })
    await givenMentor(deps, coordinator, { participationId, personId: 'ida' })
    const next = await refreshed(deps, 'ida')
    const { agreement, actions } = await showAgreement(deps, next, { participationId })
    expect(agreement).toMatchObject({ mentorSignedAt: null, signatoryName: 'ada' })
    expect(actions.sign).toBe(true)
  })

  test('ends with the participation and stays readable', async () => {
    const deps = await testDeps()
    const { participationId, mentor, viewer } = await givenMentored(deps)
    await saveAgreement(deps, mentor, draft(participationId))
    const version = await versionOf(deps, participationId)
    await exitParticipation(deps, viewer, { participationId, reason: 'Brak czasu.', version })

    const shown = await showAgreement(deps, viewer, { participationId })
    expect(shown.agreement?.endedAt).not.toBeNull()
    expect(shown.actions).toEqual({ edit: false, sign: false, tick: false })
    await expect(
      saveAgreement(deps, viewer, { ...draft(participationId), revision: 1 }),
    ).rejects.toMatchObject({ reason: 'agreementEnded' })
  })
})
