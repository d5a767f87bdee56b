import { expect, it } from 'vitest'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { typedOrganisation } from '#tests/support/given/organisation.ts'
import { createOrganisation } from './create.server.ts'
import { readProfile } from './read-profile.server.ts'
import type { OrganisationInput } from './values.ts'

async function given() {
  const deps = await testDeps()
  return { deps, ola: await givenPerson(deps, 'ola') }
}

it('keeps what was typed, tidied, as the first revision', async () => {
  const { deps, ola } = await given()
  const typed = {
    ...typedOrganisation,
    name: '  Fundacja   Zażółć\tGęślą Jaźń ',
    krs: '0009 000 001',
    nip: 'PL 999-000-11-14',
    regon: '99000012800000',
    postalCode: '50101',
  }

  const { organisationId } = await createOrganisation(deps, ola, typed)

  const stored = {
    revision: 1,
    name: 'Fundacja Zażółć Gęślą Jaźń',
    legalForm: 'foundation',
    krs: '0009000001',
    nip: '9990001114',
    regon: '990000128',
    registerNo: null,
    postalCode: '50-101',
  }
  const [organisation] = await deps.db.selectFrom('organisation').selectAll().execute()
  const [revision] = await deps.db.selectFrom('organisationRevision').selectAll().execute()
  expect(organisation).toMatchObject({ id: organisationId, confirmedAt: null, ...stored })
  expect(revision).toMatchObject({ organisationId, personId: 'ola', ...stored })
  expect(await readProfile(deps.db, organisationId)).toEqual({ legalForm: 'foundation' })
})

it('makes its creator administrator, and signatory only when they say so', async () => {
  const { deps, ola } = await given()
  const jan = await givenPerson(deps, 'jan')

  await createOrganisation(deps, ola, typedOrganisation)
  await createOrganisation(deps, jan, { ...typedOrganisation, signatory: true })

  const rolesOf = async (name: string) =>
    (await refreshed(deps, name)).memberships.map(({ role }) => role).toSorted()
  expect(await rolesOf('ola')).toEqual(['administrator'])
  expect(await rolesOf('jan')).toEqual(['administrator', 'signatory'])
})

it('says nothing about a number that a confirmed organisation has', async () => {
  const { deps, ola } = await given()
  const { organisationId } = await createOrganisation(deps, ola, typedOrganisation)
  await deps.db
    .updateTable('organisation')
    .set({ confirmedAt: '2026-11-22T09:00:00.000Z' })
    .where('id', '=', organisationId)
    .execute()
  const jan = await givenPerson(deps, 'jan')

  const second = await createOrganisation(deps, jan, typedOrganisation)

  expect(second.organisationId).not.toBe(organisationId)
})

it.each<[string, Partial<OrganisationInput>, string, string, Record<string, string>?]>([
  ['no name', { name: '  ' }, 'nameMissing', 'name'],
  ['no legal form', { legalForm: '' }, 'legalFormMissing', 'legalForm'],
  ['an invented legal form', { legalForm: 'party' }, 'legalFormMissing', 'legalForm'],
  ['no street', { street: '' }, 'streetMissing', 'street'],
  ['no town', { city: ' ' }, 'cityMissing', 'city'],
  ['a short postal code', { postalCode: '50-10' }, 'postalCodeWrong', 'postalCode'],
  ['a short KRS', { krs: '123456' }, 'krsTooShortMeant', 'krs', { suggestion: '0000123456' }],
  [
    'a letter in KRS',
    { krs: '00090000O1' },
    'krsLettersMeant',
    'krs',
    { suggestion: '0009000001' },
  ],
  ['words in KRS', { krs: 'nie mamy' }, 'krsLetters', 'krs'],
  ['a long KRS', { krs: '00090000011' }, 'krsTooLong', 'krs'],
  [
    'KRS of an ordinary association',
    { legalForm: 'ordinaryAssociation', krs: '0009000001' },
    'krsNotForForm',
    'krs',
  ],
  ['KRS of a sports club', { legalForm: 'sportsClub', krs: '0009000001' }, 'krsNotForForm', 'krs'],
  ['a wrong digit in NIP', { nip: '9990001115' }, 'nipCheckDigit', 'nip'],
  ['a NIP that cannot exist', { nip: '9991234567' }, 'nipNoCheckDigit', 'nip'],
  ['ten zeros', { nip: '0000000000' }, 'nipSameDigits', 'nip'],
  ['a wrong digit in REGON', { regon: '990000129' }, 'regonCheckDigit', 'regon'],
  ['a wrong digit in a long REGON', { regon: '99000012800013' }, 'regonCheckDigit', 'regon'],
])(
  'refuses %s beside the field and keeps nothing',
  async (_, typed, reason, field, values = {}) => {
    const { deps, ola } = await given()

    const creating = createOrganisation(deps, ola, { ...typedOrganisation, ...typed })

    await expect(creating).rejects.toMatchObject({ name: 'Refused', reason, field, values })
    expect(await deps.db.selectFrom('organisation').select('id').execute()).toEqual([])
  },
)
