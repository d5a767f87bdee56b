import { expect, it } from 'vitest'
import { checkProfile } from '#workflows/organisation/profile.ts'
import type { Profile } from '#workflows/standard/manifest.ts'

const found = (profile: Profile, town: string | null = null) =>
  checkProfile(profile, { town }).map(({ severity, key }) => `${severity} ${key}`)

it.each<[Profile, string[]]>([
  [{}, []],
  [
    { legalForm: 'ordinaryAssociation', publicBenefitStatus: true },
    ['error ordinaryAssociationPublicBenefit'],
  ],
  [
    { legalForm: 'ordinaryAssociation', businessActivity: true },
    ['error ordinaryAssociationBusiness'],
  ],
  [
    { legalForm: 'ordinaryAssociation', paidStatutoryActivity: true },
    ['error ordinaryAssociationPaidActivity'],
  ],
  [{ legalForm: 'association', publicBenefitStatus: true, paidStatutoryActivity: true }, []],
  [{ publicBenefitStatus: true }, []],
  [{ bookkeeping: 'simplified', publicBenefitStatus: true }, ['warning simplifiedPublicBenefit']],
  [{ bookkeeping: 'simplified', businessActivity: true }, ['warning simplifiedBusiness']],
  [{ bookkeeping: 'simplified', legalForm: 'nonProfitCompany' }, ['warning simplifiedCompany']],
  [{ bookkeeping: 'simplified', annualRevenue: 1_000_000 }, []],
  [{ bookkeeping: 'simplified', annualRevenue: 1_000_001 }, ['warning simplifiedRevenue']],
  [{ bookkeeping: 'full', annualRevenue: 2_000_000, businessActivity: true }, []],
  [{ bookkeeping: 'circle', legalForm: 'foundation' }, ['warning circleBookkeeping']],
  [{ bookkeeping: 'circle', legalForm: 'ruralHomemakersCircle' }, []],
  [{ organisesHolidays: true, worksWithMinors: false }, ['error holidaysWithoutMinors']],
  [{ organisesHolidays: true }, []],
  [{ organisesHolidays: true, worksWithMinors: true }, []],
  [
    { legalForm: 'socialCooperative', register: 'krsAssociations' },
    ['question entrepreneursRegister'],
  ],
  [{ legalForm: 'socialCooperative', register: 'krsBusiness' }, []],
  [{ legalForm: 'socialCooperative' }, []],
  [{ businessActivity: true, register: 'krsAssociations' }, ['question businessWithoutRegister']],
  [{ businessActivity: true, register: 'krsBoth' }, []],
  [
    { employsStaff: false, hiresContractors: false, paidWorkers: 2 },
    ['question workersWithoutContracts'],
  ],
  [{ employsStaff: false, paidWorkers: 2 }, []],
])('%j gives %j', (profile, expected) => {
  expect(found(profile)).toEqual(expected)
})

it.each([
  ['Wrocław', true],
  ['WROCŁAW', true],
  ['M. WROCŁAW', true],
  ['Wroclaw', true],
  ['Wrocławki', false],
  ['Sobótka', false],
  [null, false],
])('asks about a rural circle seated in %s: %s', (town, asked) => {
  const circle = { legalForm: 'ruralHomemakersCircle' }
  expect(found(circle, town)).toEqual(asked ? ['question circleInWroclaw'] : [])
  expect(found({ legalForm: 'foundation' }, town)).toEqual([])
})

it('names the facts to look at', () => {
  const [problem] = checkProfile(
    { legalForm: 'ordinaryAssociation', publicBenefitStatus: true },
    { town: null },
  )
  expect(problem).toEqual({
    facts: ['legalForm', 'publicBenefitStatus'],
    severity: 'error',
    key: 'ordinaryAssociationPublicBenefit',
  })
})
