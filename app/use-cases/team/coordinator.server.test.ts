import { describe, expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { startAssessment } from '#app/use-cases/assessment/start.server.ts'
import { withdrawAssessment } from '#app/use-cases/assessment/withdraw.server.ts'
import { showOrganisation, showOrganisations } from '#app/use-cases/organisation/show.server.ts'
import { inviteToTeam } from '#app/use-cases/people/invite.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  givenAssessment,
  givenEvidence,
  givenParticipation,
} from '#tests/support/given/assessment.ts'
import { givenOrganisation } from '#tests/support/given/organisation.ts'
import { noteAgreement, showConsents } from './consents.server.ts'
import { mergeOrganisations } from './merge.server.ts'
import { rescueByMail, rescueByMember } from './rescue.server.ts'
import { showTeam } from './show.server.ts'
import { showLog } from './show-log.server.ts'
import { readPlaceAfterMerger, showMerge } from './show-merge.server.ts'

const reason = 'Prezeska odeszła i nie odpowiada; prosił o to zarząd.'

async function givenStuck(deps: TestDeps) {
  const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
  const { organisationId, viewer: ada } = await givenOrganisation(
    deps,
    await givenPerson(deps, 'ada'),
  )
  const jan = await givenPerson(deps, 'jan', { team: { [organisationId]: ['member'] } })
  const { members } = await showTeam(deps, ola, organisationId)
  const id = members.find(({ name }) => name === 'jan')?.id as string
  return { ola, ada, jan, organisationId, id }
}

const toldOf = async (deps: TestDeps, news: string) => {
  await drainOutbox(deps)
  const rows = await deps.db
    .selectFrom('notice')
    .select('personId')
    .where('news', 'like', `${news}.%`)
    .orderBy('personId')
    .execute()
  return rows.map(({ personId }) => personId)
}

describe('rescuing an organisation', () => {
  test('names a member, keeps the reason in its log and tells the whole team', async () => {
    const deps = await testDeps()
    const { ola, ada, jan, organisationId, id } = await givenStuck(deps)
    const self = rescueByMember(deps, jan, { organisationId, id, reason })
    await expect(self).rejects.toMatchObject({ name: 'NotAllowed' })

    await rescueByMember(deps, ola, { organisationId, id, reason })
    expect((await refreshed(deps, 'jan')).memberships.map(({ role }) => role).toSorted()).toEqual([
      'administrator',
      'member',
    ])
    const { entries } = await showLog(deps, ada, { organisationId })
    expect(entries).toMatchObject([{ kind: 'administratorNamed', subject: 'jan', reason }])
    expect(await toldOf(deps, 'administrationRescued')).toEqual(['ada', 'jan'])
    const again = rescueByMember(deps, ola, { organisationId, id, reason })
    await expect(again).rejects.toMatchObject({ reason: 'administersAlready' })
  })

  test('invites somebody from outside', async () => {
    const deps = await testDeps()
    const { ola, organisationId } = await givenStuck(deps)
    await rescueByMail(deps, ola, { organisationId, email: 'nowa@example.org', reason })
    const [invitation] = await deps.db.selectFrom('invitation').selectAll().execute()
    expect(invitation).toMatchObject({ email: 'nowa@example.org', organisationId })
    expect(JSON.parse(invitation?.grants ?? '')).toMatchObject([{ role: 'administrator' }])
    expect(await toldOf(deps, 'administrationRescued')).toEqual(['ada', 'jan'])
  })

  test('is not for a coordinator who belongs to it', async () => {
    const deps = await testDeps()
    const { organisationId, id } = await givenStuck(deps)
    const both = await givenPerson(deps, 'both', {
      ...{ team: { [organisationId]: ['member'] }, grants: [['coordinator']] },
    })
    const rescue = rescueByMember(deps, both, { organisationId, id, reason })
    await expect(rescue).rejects.toMatchObject({ name: 'NotAllowed' })
  })
})

describe('merging a doubled organisation', () => {
  async function givenDouble(deps: TestDeps) {
    const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    const own = await givenAssessment(deps, { name: 'ada' })
    const other = await givenOrganisation(deps, await givenPerson(deps, 'ewa'), {
      ...{ name: 'Fundacja Druga', profile: 'A', nip: '', regon: '' },
    })
    const merger = { organisationId: own.organisationId, intoId: other.organisationId }
    return { ola, own, other, merger }
  }

  test('moves the team, the library and the assessments, and leads to the new place', async () => {
    const deps = await testDeps()
    const { ola, own, merger } = await givenDouble(deps)
    const { organisationId, intoId } = merger
    const { assessmentId, viewer: ada } = own
    await givenEvidence(deps, ada, assessmentId, 'PR-01')
    await inviteToTeam(deps, ada, { organisationId, email: 'x@example.org', role: 'member' })
    const { preview } = await showMerge(deps, ola, { organisationId, text: '', intoId })
    expect(preview).toMatchObject({
      ...{ counts: { people: 1, evidence: 1, assessments: 1 }, obstacles: [] },
    })

    await mergeOrganisations(deps, ola, { ...merger, reason })
    const moved = await refreshed(deps, 'ada')
    expect(moved.memberships.every((each) => each.organisationId === intoId)).toBe(true)
    const shown = await showOrganisation(deps, moved, { organisationId: intoId })
    expect(shown.assessments.map(({ id }) => id)).toEqual([assessmentId])
    expect(await readPlaceAfterMerger(deps, moved, organisationId)).toBe(intoId)
    expect((await showOrganisations(deps, ola)).map(({ id }) => id)).toEqual([intoId])
    const { entries } = await showLog(deps, moved, { organisationId: intoId })
    expect(entries).toMatchObject([{ kind: 'merged', actor: 'ola', reason }])
    expect(await toldOf(deps, 'organisationMerged')).toEqual(['ada', 'ewa'])
    const [invitation] = await deps.db.selectFrom('invitation').select('revokedAt').execute()
    expect(invitation?.revokedAt).not.toBeNull()
    expect((await replayAll(deps.db)).differences).toEqual([])
  })

  test('is nobody else’s, and where it went is not told to strangers', async () => {
    const deps = await testDeps()
    const { ola, own, merger } = await givenDouble(deps)
    const stranger = await givenPerson(deps, 'stranger')
    const byTeam = mergeOrganisations(deps, own.viewer, { ...merger, reason })
    await expect(byTeam).rejects.toMatchObject({ name: 'NotAllowed' })
    await mergeOrganisations(deps, ola, { ...merger, reason })

    const peek = readPlaceAfterMerger(deps, stranger, merger.organisationId)
    await expect(peek).rejects.toMatchObject({ name: 'NotFound' })
    const again = mergeOrganisations(deps, ola, { ...merger, reason })
    await expect(again).rejects.toMatchObject({ reason: 'mergedAlready' })
    const itself = { organisationId: merger.intoId, intoId: merger.intoId, reason }
    await expect(mergeOrganisations(deps, ola, itself)).rejects.toMatchObject({
      reason: 'mergeWithItself',
    })
  })

  test('is refused while both have an open self-assessment of one version', async () => {
    const deps = await testDeps()
    const { ola, other, own, merger } = await givenDouble(deps)
    const { organisationId } = other
    await startAssessment(deps, other.viewer, { organisationId })
    const refused = mergeOrganisations(deps, ola, { ...merger, reason })
    await expect(refused).rejects.toMatchObject({ reason: 'mergeBothOpen' })

    const { assessmentId } = own
    await withdrawAssessment(deps, own.viewer, { assessmentId, reason })
    await mergeOrganisations(deps, ola, { ...merger, reason })
    const rows = await deps.db.selectFrom('assessment').select(['id', 'cycle']).execute()
    expect(rows.find(({ id }) => id === assessmentId)?.cycle).toBe(2)
  })

  test('is refused while both take part in one cohort', async () => {
    const deps = await testDeps()
    const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    const own = await givenAssessment(deps, { name: 'ada', mode: 'trial' })
    const other = await givenOrganisation(deps, await givenPerson(deps, 'ewa'))
    const { organisationId: intoId } = other
    const cohortId = own.cohortId as string
    await givenParticipation(deps, { cohortId, organisationId: intoId })
    const merger = { organisationId: own.organisationId, intoId, reason }
    await expect(mergeOrganisations(deps, ola, merger)).rejects.toMatchObject({
      ...{ reason: 'mergeSameCohort', values: { name: 'Próba 2026' } },
    })
  })
})

describe('consents on file', () => {
  test('a signed agreement is noted with its day and place, for the team and the coordinator', async () => {
    const deps = await testDeps()
    const given = await givenAssessment(deps, { mode: 'trial' })
    const { organisationId, viewer: ada } = given
    const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    const participationId = given.participationId as string
    const agreement = {
      organisationId,
      participationId,
      signedOn: '2026-11-20',
      place: 'Segregator',
    }
    await noteAgreement(deps, ada, agreement)
    const later = noteAgreement(deps, ada, { ...agreement, signedOn: '2026-11-23' })
    await expect(later).rejects.toMatchObject({ reason: 'signedInFuture' })

    for (const reader of [ada, ola]) {
      const { consents } = await showConsents(deps, reader, { organisationId })
      expect(consents).toMatchObject([
        { kind: 'agreement', signedOn: '2026-11-20', place: 'Segregator', name: 'ada' },
      ])
    }
  })

  test('are nothing for the mentor', async () => {
    const deps = await testDeps()
    const { organisationId, participationId } = await givenAssessment(deps, { mode: 'trial' })
    const mia = await givenPerson(deps, 'mia', {
      grants: [['mentor', 'participation', participationId as string]],
    })
    const asked = showConsents(deps, mia, { organisationId })
    await expect(asked).rejects.toMatchObject({ name: 'NotAllowed' })
  })
})
