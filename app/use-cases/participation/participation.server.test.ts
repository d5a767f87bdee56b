import { describe, expect, test } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { mentorOf } from '#db/queries/participation.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  givenCohort,
  givenInvited,
  givenNewcomer,
  givenParticipation,
  givenPhase,
} from '#tests/support/given/cohort.ts'
import { givenScheduled, givenVotes, givenWorking } from '#tests/support/given/review.ts'
import { acceptInvitation, declineInvitation } from './answer-invitation.server.ts'
import { exitParticipation } from './exit.server.ts'
import { inviteOrganisation } from './invite.server.ts'
import { assignMentor, releaseMentor } from './mentor.server.ts'
import { showParticipation } from './show.server.ts'
import { showInvite } from './show-invite.server.ts'

const stateOf = async (deps: TestDeps, id: string) =>
  (await readWorkflow(deps.db, id)).snapshot.value
const versionOf = async (deps: TestDeps, id: string) => (await readWorkflow(deps.db, id)).version

describe('inviting an organisation', () => {
  test('gives it the next code of the cohort and confirms its numbers', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    const first = await givenInvited(deps, setting, 'Pierwsza')
    const second = await givenInvited(deps, setting, 'Druga')

    const rows = await deps.db
      .selectFrom('participation')
      .select(['id', 'code'])
      .orderBy('n')
      .execute()
    expect(rows).toEqual([
      { id: first.participationId, code: 'O-01' },
      { id: second.participationId, code: 'O-02' },
    ])
    expect(await stateOf(deps, first.participationId)).toBe('invited')
    const confirmed = await deps.db.selectFrom('organisation').select('confirmedAt').execute()
    expect(confirmed.every(({ confirmedAt }) => confirmedAt !== null)).toBe(true)
  })

  test('happens once', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    const { organisationId } = await givenInvited(deps, setting)
    const { cohortId, coordinator } = setting

    const again = inviteOrganisation(deps, coordinator, { cohortId, organisationId })

    await expect(again).rejects.toMatchObject({ reason: 'alreadyInvited' })
  })

  test.each(['draft', 'supporting', 'closed'] as const)(
    'is refused with a sentence when the cohort is in %s',
    async (phase) => {
      const deps = await testDeps()
      const { cohortId, coordinator } = await givenCohort(deps, { phase })
      const { organisationId } = await givenNewcomer(deps)

      const invited = inviteOrganisation(deps, coordinator, { cohortId, organisationId })

      await expect(invited).rejects.toMatchObject({ reason: 'cohortNotInviting' })
    },
  )

  test('stops when every place is taken, and goes on when one is free again', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps, { places: 1 })
    const { participationId, administrator } = await givenInvited(deps, setting)
    const full = givenInvited(deps, setting)
    await expect(full).rejects.toMatchObject({ reason: 'cohortFull', values: { n: 1 } })

    const answer = { participationId, version: 1, reason: '' }
    await declineInvitation(deps, administrator, answer)

    await expect(givenInvited(deps, setting)).resolves.toBeDefined()
  })

  test('is refused when another confirmed organisation has the number', async () => {
    const deps = await testDeps()
    const { cohortId, coordinator } = await givenCohort(deps)
    const one = await givenNewcomer(deps, 'Jedna')
    const other = await givenNewcomer(deps, 'Druga')
    await deps.db.updateTable('organisation').set({ krs: '0009990001' }).execute()
    await inviteOrganisation(deps, coordinator, { cohortId, organisationId: one.organisationId })

    const { organisationId } = other
    const invited = inviteOrganisation(deps, coordinator, { cohortId, organisationId })

    await expect(invited).rejects.toMatchObject({ reason: 'numberConfirmedElsewhere' })
  })

  test('is for coordinators, and not for one who belongs to the organisation', async () => {
    const deps = await testDeps()
    const { cohortId } = await givenCohort(deps)
    const { organisationId, administrator } = await givenNewcomer(deps)
    const own = await givenPerson(deps, 'obie-role', {
      grants: [['coordinator']],
      team: { [organisationId]: ['member'] },
    })
    const invite = (viewer: typeof own) =>
      inviteOrganisation(deps, viewer, { cohortId, organisationId })

    await expect(invite(administrator)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(invite(own)).rejects.toMatchObject({ name: 'NotAllowed' })
  })

  test('begins with a search by name in any case, or by number', async () => {
    const deps = await testDeps()
    const { cohortId, coordinator } = await givenCohort(deps)
    await givenNewcomer(deps, 'Łąka i Las')
    const found = async (text: string) =>
      (await showInvite(deps, coordinator, { cohortId, text })).found?.map(({ name }) => name)

    expect(await found('łąka')).toEqual(['Łąka i Las'])
    expect(await found('100%')).toEqual([])
    expect(await found('Łą')).toBeUndefined()
  })
})

describe('answering', () => {
  test('yes opens the assessment on the cohort’s version', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    const { participationId, assessmentId } = await givenParticipation(deps, setting)

    expect(await stateOf(deps, participationId)).toBe('active')
    const assessment = await deps.db.selectFrom('assessment').selectAll().executeTakeFirstOrThrow()
    expect(assessment).toMatchObject({
      id: assessmentId,
      participationId,
      mode: 'trial',
      standardVersionId: setting.standardVersionId,
    })
    // What was ticked is on file, with the version of each text, by whom and when.
    const consents = await deps.db
      .selectFrom('consent')
      .select(['kind', 'textVersion', 'participationId', 'personId', 'givenAt'])
      .orderBy('kind')
      .execute()
    const { personId } = consents[0] as (typeof consents)[number]
    const given = { textVersion: '2026-11', participationId, personId }
    expect(consents).toMatchObject([
      { kind: 'privacy', ...given },
      { kind: 'rules', ...given },
      { kind: 'terms', ...given },
    ])
  })

  test('yes is too late when the cohort went on without it', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    const { participationId, administrator } = await givenInvited(deps, setting)
    await givenPhase(deps, setting.coordinator, setting.cohortId, 'supporting')

    const accepted = acceptInvitation(deps, administrator, { participationId, version: 1 })

    await expect(accepted).rejects.toMatchObject({ reason: 'cohortNotInviting' })
    expect(await deps.db.selectFrom('assessment').select('id').execute()).toEqual([])
  })

  test('no needs no reason; a given one stays out of the log', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    const { participationId, administrator } = await givenInvited(deps, setting)

    const answer = { participationId, version: 1, reason: 'Brak czasu' }
    await declineInvitation(deps, administrator, answer)

    expect(await stateOf(deps, participationId)).toBe('exited')
    const log = await deps.db.selectFrom('workflowEvent').select('data').execute()
    expect(JSON.stringify(log)).not.toContain('Brak czasu')
  })

  test('is for the organisation’s administrator: not for another organisation, nor the coordinator', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    const { participationId } = await givenInvited(deps, setting)
    const { administrator: foreign } = await givenNewcomer(deps, 'Obca')
    const accept = { participationId, version: 1 }

    const byForeign = acceptInvitation(deps, foreign, accept)
    await expect(byForeign).rejects.toMatchObject({ name: 'NotFound' })
    const byCoordinator = acceptInvitation(deps, setting.coordinator, accept)
    await expect(byCoordinator).rejects.toMatchObject({ name: 'NotAllowed' })
    const seen = showParticipation(deps, foreign, { participationId })
    await expect(seen).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('leaving', () => {
  test('ends everything that goes on, each step naming its cause', async () => {
    const deps = await testDeps()
    const given = await givenWorking(deps)
    const participationId = given.participationId as string
    const viewer = await refreshed(deps, given.viewer.personId)

    await exitParticipation(deps, viewer, {
      participationId,
      reason: 'Zmiana zarządu',
      version: await versionOf(deps, participationId),
    })

    expect(await stateOf(deps, participationId)).toBe('exited')
    expect(await stateOf(deps, given.assessmentId)).toMatchObject({ life: 'withdrawn' })
    expect(await stateOf(deps, given.caseId)).toBe('discontinued')
    for (const reviewId of given.reviewIds) expect(await stateOf(deps, reviewId)).toBe('released')
    const log = await deps.db
      .selectFrom('workflowEvent')
      .select(['type', 'data'])
      .where('type', 'in', ['review.released', 'case.discontinued', 'assessment.withdrawn'])
      .execute()
    expect(log).toHaveLength(4)
    for (const { data } of log) expect(JSON.parse(data).causeId).toBe(participationId)
    expect(JSON.stringify(log)).not.toContain('zarządu')
    const shown = await showParticipation(deps, viewer, { participationId })
    expect(shown).toMatchObject({ exitReason: 'Zmiana zarządu', line: { stage: 'exited' } })
  })

  test('is not possible twice, nor by a member', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    const { participationId, organisationId, administrator } = await givenParticipation(
      deps,
      setting,
    )
    const member = await givenPerson(deps, 'członkini', { team: { [organisationId]: ['member'] } })
    const exit = async (viewer: typeof member) =>
      exitParticipation(deps, viewer, {
        participationId,
        reason: 'Tak',
        version: await versionOf(deps, participationId),
      })

    await expect(exit(member)).rejects.toMatchObject({ name: 'NotAllowed' })
    await exit(administrator)
    await expect(exit(administrator)).rejects.toMatchObject({ name: 'EventRefused' })
  })
})

describe('a mentor', () => {
  test('is one of the pool, replaces the one before, and reads from then on', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    const { participationId } = await givenParticipation(deps, setting)
    const first = await givenPerson(deps, 'ola', { grants: [['mentor']] })
    const second = await givenPerson(deps, 'ela', { grants: [['mentor']] })
    const assign = async (personId: string) =>
      assignMentor(deps, setting.coordinator, {
        participationId,
        personId,
        version: await versionOf(deps, participationId),
      })

    await assign(first.personId)
    await assign(second.personId)

    expect(await mentorOf(deps.db, participationId)).toMatchObject({ personId: 'ela' })
    const now = await refreshed(deps, 'ela')
    expect(await showParticipation(deps, now, { participationId })).toBeDefined()
    const before = showParticipation(deps, await refreshed(deps, 'ola'), { participationId })
    await expect(before).rejects.toMatchObject({ name: 'NotFound' })

    await releaseMentor(deps, setting.coordinator, {
      participationId,
      reason: 'Koniec dyżuru',
      version: await versionOf(deps, participationId),
    })
    expect(await mentorOf(deps.db, participationId)).toBeUndefined()
  })

  test('never reviews the same organisation, belongs to it or comes from outside the pool', async () => {
    const deps = await testDeps()
    const given = await givenWorking(deps)
    const participationId = given.participationId as string
    const [reviewer] = given.reviewers
    for (const personId of [reviewer.personId, given.viewer.personId]) {
      await deps.db
        .insertInto('roleGrant')
        .values({
          ...{ id: deps.newId(), personId, role: 'mentor', scopeKind: 'global' },
          ...{ grantedBy: 'system', fromAt: deps.now().toISOString() },
        })
        .execute()
    }
    const assign = async (personId: string) =>
      assignMentor(deps, given.coordinator, {
        participationId,
        personId,
        version: await versionOf(deps, participationId),
      })

    const refusal = (reason: string) => ({ reason, field: 'personId' })
    await expect(assign(reviewer.personId)).rejects.toMatchObject(refusal('mentorReviews'))
    await expect(assign(given.viewer.personId)).rejects.toMatchObject(refusal('mentorOnTeam'))
    const [, second] = given.reviewers
    await expect(assign(second.personId)).rejects.toMatchObject(refusal('mentorNotInPool'))
  })

  test('never votes or reports on the same organisation', async () => {
    const deps = await testDeps()
    const given = await givenScheduled(deps)
    await givenVotes(deps, given, ['notYet', 'notYet'])
    const participationId = given.participationId as string
    const ids = [given.panel[0], given.panel[1], given.panel[4]].map((one) => one!.personId)
    for (const personId of ids) {
      await deps.db
        .insertInto('roleGrant')
        .values({
          ...{ id: deps.newId(), personId, role: 'mentor', scopeKind: 'global' },
          ...{ grantedBy: 'system', fromAt: deps.now().toISOString() },
        })
        .execute()
    }
    const version = await versionOf(deps, participationId)
    const assign = (personId: string) =>
      assignMentor(deps, given.coordinator, { participationId, personId, version })

    const refusal = { reason: 'mentorDecides', field: 'personId' }
    await expect(assign(ids[0]!)).rejects.toMatchObject(refusal)
    await expect(assign(ids[1]!)).rejects.toMatchObject(refusal)
    await assign(ids[2]!)
    expect(await mentorOf(deps.db, participationId)).toMatchObject({ personId: ids[2] })
  })
})
