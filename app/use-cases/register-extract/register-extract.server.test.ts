import { expect, it } from 'vitest'
import { createOrganisation } from '#app/use-cases/organisation/create.server.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenAssessment } from '#tests/support/given/assessment.ts'
import { givenOrganisation, typedOrganisation } from '#tests/support/given/organisation.ts'
import { givenRegister } from '#tests/support/given/register.ts'
import { givenStandard } from '#tests/support/given/standard.ts'
import { acceptExtract } from './accept.server.ts'
import { lookUpRegister } from './look-up.server.ts'
import { showExtract, showNewExtract } from './show.server.ts'

async function given() {
  const deps = await testDeps()
  await givenStandard(deps)
  const register = await givenRegister(deps)
  const { organisationId, viewer } = await givenOrganisation(deps, await givenPerson(deps, 'ola'))
  return { deps, register, organisationId, ola: viewer }
}

const factsOf = (deps: Awaited<ReturnType<typeof given>>['deps'], organisationId: string) =>
  deps.db
    .selectFrom('profileFact')
    .select(['fact', 'value', 'source', 'asOf'])
    .where('organisationId', '=', organisationId)
    .where('source', '=', 'krs')
    .orderBy('fact')
    .execute()

it('proposes field by field beside what is written', async () => {
  const { deps, organisationId, ola } = await given()

  await lookUpRegister(deps, ola, { typed: '0009 000 001', organisationId })
  const { details, facts, source } = await showExtract(deps, ola, { organisationId })

  expect(source).toMatchObject({ number: '0009000001', stateOn: '2026-11-19', acceptedAt: null })
  expect(details.find(({ field }) => field === 'city')).toMatchObject({ same: true })
  expect(details.find(({ field }) => field === 'legalForm')).toEqual({
    field: 'legalForm',
    proposed: 'association',
    now: 'foundation',
    same: false,
    locked: false,
  })
  expect(facts.find(({ fact }) => fact === 'register')).toMatchObject({
    proposed: { value: 'krsAssociations' },
    now: { answered: false },
  })
})

it('takes over what was ticked and nothing else', async () => {
  const { deps, organisationId, ola } = await given()
  const { extractId } = await lookUpRegister(deps, ola, { typed: '0009000001', organisationId })
  const take = ['name', 'legalForm', 'krs', 'register', 'branches']

  const name = 'Stowarzyszenie "Przykład na rzecz sąsiadów"'
  await acceptExtract(deps, ola, { organisationId, extractId, revision: 1, take, name })

  const organisation = await deps.db
    .selectFrom('organisation')
    .select(['name', 'legalForm', 'krs', 'street', 'revision'])
    .executeTakeFirstOrThrow()
  expect(organisation).toEqual({
    name,
    legalForm: 'association',
    krs: '0009000001',
    street: typedOrganisation.street,
    revision: 2,
  })
  const of = { source: 'krs', asOf: '2026-11-19' }
  expect(await factsOf(deps, organisationId)).toEqual([
    { fact: 'branches', value: 'true', ...of },
    { fact: 'legalForm', value: '"association"', ...of },
    { fact: 'register', value: '"krsAssociations"', ...of },
  ])
  expect((await showExtract(deps, ola, { organisationId })).source?.accepted).toEqual({
    details: ['krs', 'name', 'legalForm'],
    facts: ['register', 'branches', 'legalForm'],
  })
})

it('fills a new organisation and remembers where its facts come from', async () => {
  const { deps, ola } = await given()
  const { extractId } = await lookUpRegister(deps, ola, { typed: '0009000002' })
  const found = await showNewExtract(deps, ola, { extractId })

  const { organisationId } = await createOrganisation(deps, ola, {
    ...typedOrganisation,
    ...found?.details,
    extract: { id: extractId, take: ['publicBenefitStatus'] },
  })

  expect(await readProfile(deps.db, organisationId)).toEqual({
    legalForm: 'foundation',
    publicBenefitStatus: true,
  })
  expect((await factsOf(deps, organisationId)).map(({ fact }) => fact)).toEqual([
    'legalForm',
    'publicBenefitStatus',
  ])
  expect(await showNewExtract(deps, ola, { extractId })).toBeNull()
})

it('never touches an answer', async () => {
  const deps = await testDeps()
  await givenRegister(deps)
  const { organisationId, viewer } = await givenAssessment(deps, { profile: 'B' })
  const { extractId } = await lookUpRegister(deps, viewer, { typed: '0009000002', organisationId })

  const take = ['publicBenefitStatus', 'businessActivity', 'register']
  await acceptExtract(deps, viewer, { organisationId, extractId, revision: 1, take, name: '' })

  expect(await deps.db.selectFrom('answer').selectAll().execute()).toEqual([])
})

it('asks the register once a day for one number, whoever asks', async () => {
  const { deps, register, organisationId, ola } = await given()
  const jan = await givenPerson(deps, 'jan')

  await lookUpRegister(deps, ola, { typed: '0009000001', organisationId })
  await lookUpRegister(deps, jan, { typed: '0009000001' })
  expect(register.asked).toHaveLength(2)

  deps.pass(24 * 3_600_000 + 1)
  await lookUpRegister(deps, ola, { typed: '0009000001', organisationId })
  expect(register.asked).toHaveLength(4)
})

it('lets one person ask ten times an hour', async () => {
  const { deps, ola } = await given()
  for (let n = 0; n < 10; n++) {
    const asking = lookUpRegister(deps, ola, { typed: `000912000${n}` })
    await expect(asking).rejects.toMatchObject({ reason: 'krsNotFound', field: 'krs' })
  }

  const once = lookUpRegister(deps, ola, { typed: '0009120010' })
  await expect(once).rejects.toMatchObject({ reason: 'tooManyAttempts' })
  deps.pass(61 * 60_000)
  const later = lookUpRegister(deps, ola, { typed: '0009120010' })
  await expect(later).rejects.toMatchObject({ reason: 'krsNotFound' })
})

it.each([
  ['', 'krsMissing'],
  ['123456', 'krsTooShortMeant'],
  ['00090000O1', 'krsLettersMeant'],
  ['0009000400', 'krsRefusedNumber'],
  ['0009000500', 'krsUnwell'],
  ['0009000202', 'krsUnwell'],
  ['0009000204', 'krsUnreadable'],
  ['0009000205', 'krsUnreadable'],
  ['0009000055', 'krsUnreadable'],
  ['0009000030', 'krsTimeout'],
  ['0009000056', 'krsUnreachable'],
])(
  'says why there is nothing for "%s", beside the field, and keeps nothing',
  async (typed, reason) => {
    const { deps, organisationId, ola } = await given()

    const asking = lookUpRegister(deps, ola, { typed, organisationId })

    await expect(asking).rejects.toMatchObject({ name: 'Refused', reason, field: 'krs' })
    expect(await deps.db.selectFrom('registerExtract').selectAll().execute()).toEqual([])
  },
)

it('does not overwrite what somebody saved meanwhile, nor a confirmed number', async () => {
  const { deps, organisationId, ola } = await given()
  const { extractId } = await lookUpRegister(deps, ola, { typed: '0009000002', organisationId })
  const accept = { organisationId, extractId, name: '' }
  await acceptExtract(deps, ola, { ...accept, revision: 1, take: ['street'] })

  const late = acceptExtract(deps, ola, { ...accept, revision: 1, take: ['nip'] })
  await expect(late).rejects.toMatchObject({ name: 'StaleWorkflow' })
  await deps.db.updateTable('organisation').set({ confirmedAt: '2026-11-22' }).execute()
  const number = acceptExtract(deps, ola, { ...accept, revision: 2, take: ['nip'] })
  await expect(number).rejects.toMatchObject({ reason: 'confirmedNumbers', field: 'nip' })
  const nothing = acceptExtract(deps, ola, { ...accept, revision: 2, take: [] })
  await expect(nothing).rejects.toMatchObject({ reason: 'krsNothingTicked' })
})

it('belongs to administrators, and a reader’s own extract to nobody else', async () => {
  const { deps, organisationId, ola } = await given()
  const { extractId } = await lookUpRegister(deps, ola, { typed: '0009000001' })
  const jan = await givenPerson(deps, 'jan')
  const iga = await givenPerson(deps, 'iga', { team: { [organisationId]: ['member'] } })
  const take = { organisationId, extractId, revision: 1, take: ['name'], name: '' }

  expect(await showNewExtract(deps, jan, { extractId })).toBeNull()
  const asking = { typed: '0009000001', organisationId }
  await expect(lookUpRegister(deps, jan, asking)).rejects.toMatchObject({ name: 'NotFound' })
  await expect(lookUpRegister(deps, iga, asking)).rejects.toMatchObject({ name: 'NotAllowed' })
  await expect(showExtract(deps, iga, { organisationId })).rejects.toMatchObject({
    name: 'NotAllowed',
  })
  await expect(acceptExtract(deps, ola, take)).rejects.toMatchObject({ name: 'NotFound' })
  const stolen = { ...typedOrganisation, extract: { id: extractId, take: ['branches'] } }
  const other = await createOrganisation(deps, jan, stolen)
  expect(await readProfile(deps.db, other.organisationId)).toEqual({ legalForm: 'foundation' })
  expect((await refreshed(deps, 'jan')).memberships).toHaveLength(1)
})
