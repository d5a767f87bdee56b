import { expect, it } from 'vitest'
import { startAssessment } from '#app/use-cases/assessment/start.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenOrganisation, type KnownProfile } from '#tests/support/given/organisation.ts'
import { givenStandard } from '#tests/support/given/standard.ts'
import { saveProfile } from './save-profile.server.ts'
import { showDetails, showOrganisation, showOrganisations } from './show.server.ts'
import { showApplicability } from './show-applicability.server.ts'
import { showProfile, showProfilePage } from './show-profile.server.ts'

async function given(typed: Parameters<typeof givenOrganisation>[2] = {}) {
  const deps = await testDeps()
  await givenStandard(deps)
  const ola = await givenPerson(deps, 'ola')
  const { organisationId, viewer } = await givenOrganisation(deps, ola, typed)
  return { deps, organisationId, ola: viewer }
}

it('shows at a glance what is known and what comes next', async () => {
  const { deps, organisationId, ola } = await given()
  await saveProfile(deps, ola, { organisationId, answers: { employsStaff: null } })

  const before = await showOrganisation(deps, ola, { organisationId })
  await startAssessment(deps, ola, { organisationId })
  const after = await showOrganisation(deps, ola, { organisationId })

  expect(before.profile).toMatchObject({ answered: 2, unknown: 1, nextPage: 'start' })
  expect([before.actions.start, after.actions.start]).toEqual([true, false])
  expect(after.assessments).toMatchObject([{ life: 'preparing', mode: 'self', answered: 0 }])
  expect(after.organisation).toMatchObject({ confirmed: false, nip: '9990001114' })
})

it('offers observers and coordinators nothing to change', async () => {
  const { deps, organisationId } = await given()
  const observer = await givenPerson(deps, 'iga', { team: { [organisationId]: ['observer'] } })
  const coordinator = await givenPerson(deps, 'ewa', { grants: [['coordinator']] })

  for (const viewer of [observer, coordinator]) {
    const { actions } = await showOrganisation(deps, viewer, { organisationId })
    expect(Object.values(actions)).toEqual([false, false, false, false, false])
    const refused = { name: 'NotAllowed' }
    await expect(showDetails(deps, viewer, { organisationId })).rejects.toMatchObject(refused)
    const page = showProfilePage(deps, viewer, { organisationId, page: 'start' })
    await expect(page).rejects.toMatchObject(refused)
  }
})

it('lists to each person their own organisations and to coordinators all', async () => {
  const { deps, organisationId, ola } = await given()
  const stranger = await givenPerson(deps, 'jan')
  const coordinator = await givenPerson(deps, 'ewa', { grants: [['coordinator']] })
  const idsFor = async (viewer: typeof ola) =>
    (await showOrganisations(deps, viewer)).map(({ id }) => id)

  expect(await idsFor(ola)).toEqual([organisationId])
  expect(await idsFor(stranger)).toEqual([])
  expect(await idsFor(coordinator)).toEqual([organisationId])
})

it('does not exist for strangers, on any page', async () => {
  const { deps, organisationId } = await given()
  const stranger = await givenPerson(deps, 'jan')

  for (const look of [
    showOrganisation(deps, stranger, { organisationId }),
    showDetails(deps, stranger, { organisationId }),
    showProfile(deps, stranger, { organisationId }),
    showProfilePage(deps, stranger, { organisationId, page: 'start' }),
    showApplicability(deps, stranger, { organisationId }),
  ]) {
    await expect(look).rejects.toMatchObject({ name: 'NotFound' })
  }
})

it('draws each page of the profile with what its fields would send', async () => {
  const { deps, organisationId, ola } = await given()
  const answers = {
    employsStaff: true,
    hiresContractors: null,
    annualRevenue: 250_000,
    paidWorkers: 3,
  }
  await saveProfile(deps, ola, { organisationId, answers })

  const start = await showProfilePage(deps, ola, { organisationId, page: 'start' })
  const people = await showProfilePage(deps, ola, { organisationId, page: 'people' })

  expect(start.legalForm).toMatchObject({ value: 'foundation' })
  expect(start.questions.map(({ fact, value, revision }) => [fact, value, revision])).toEqual([
    ['employsStaff', 'yes', 1],
    ['hiresContractors', 'unknown', 1],
    ['publicGrants', '', 0],
    ['worksWithMinors', '', 0],
    ['annualRevenue', '500000', 1],
  ])
  expect([start.previous, start.next, start.required]).toEqual([null, 'register', true])
  expect([people.previous, people.next, people.required]).toEqual(['register', 'money', false])
  expect(people.questions.find(({ fact }) => fact === 'paidWorkers')).toMatchObject({ value: '3' })
  const missing = showProfilePage(deps, ola, { organisationId, page: 'moon' })
  await expect(missing).rejects.toMatchObject({ name: 'NotFound' })
})

it('says what is worth a second look and where', async () => {
  const { deps, organisationId, ola } = await given({ legalForm: 'nonProfitCompany' })
  await saveProfile(deps, ola, { organisationId, answers: { bookkeeping: 'simplified' } })

  const { problems } = await showProfile(deps, ola, { organisationId })

  expect(problems).toEqual([
    { key: 'simplifiedCompany', severity: 'warning', fact: 'bookkeeping', page: 'register' },
  ])
})

it.each<[KnownProfile, number, number | null]>([
  ['A', 42, 12],
  ['B', 57, null],
  ['C', 68, null],
  ['D', 51, null],
])('tells profile %s what applies, with a reason for each', async (profile, count, starter) => {
  const { deps, organisationId, ola } = await given({ profile })

  const shown = await showApplicability(deps, ola, { organisationId })

  expect(shown.applies.length + shown.maybe.length).toBe(count)
  expect(shown.excluded).toHaveLength(75 - count)
  expect(shown.starter?.length ?? null).toBe(starter)
  for (const { reason } of [...shown.applies, ...shown.maybe, ...shown.excluded]) {
    expect(reason.pl).toMatch(/^(Dotyczy|Może Was nie dotyczyć|Nie dotyczy) ?.*\.$/)
    expect(reason.en).toMatch(/^It (applies|may not apply|does not apply) to .*\.$/)
  }
})

it('shows criteria that may not apply while the profile is empty', async () => {
  const { deps, organisationId, ola } = await given()

  const { maybe, excluded } = await showApplicability(deps, ola, { organisationId })

  expect(maybe.map(({ code }) => code)).toContain('PR-13')
  expect(maybe[0]?.reason.pl).toContain('nie wiemy jeszcze')
  expect(excluded.map(({ code }) => code)).toEqual(['PR-07'])
})
