import type { Profile } from '#workflows/standard/manifest.ts'
import { answerTo } from '#workflows/standard/rule.ts'

/**
 * Something about a profile that cannot be or is unlikely to be true. `error`: the law rules it out;
 * `warning`: it probably costs the organisation a right; `question`: worth a second look.
 */
export type ProfileProblem = {
  facts: string[]
  severity: 'error' | 'warning' | 'question'
  key: ProfileProblemKey
}

export type ProfileProblemKey =
  | 'ordinaryAssociationPublicBenefit'
  | 'ordinaryAssociationBusiness'
  | 'ordinaryAssociationPaidActivity'
  | 'simplifiedPublicBenefit'
  | 'simplifiedBusiness'
  | 'simplifiedCompany'
  | 'simplifiedRevenue'
  | 'circleInWroclaw'
  | 'circleBookkeeping'
  | 'holidaysWithoutMinors'
  | 'entrepreneursRegister'
  | 'businessWithoutRegister'
  | 'workersWithoutContracts'

/** Yearly revenue in PLN above which simplified records are not allowed, content.md §2. */
const SIMPLIFIED_REVENUE_LIMIT = 1_000_000

type Check = ProfileProblem & { found: boolean }

/** Cross-checks of a profile; facts without an answer never raise anything. `town` is the seat's. */
export function checkProfile(
  profile: Profile,
  { town }: { town: string | null },
): ProfileProblem[] {
  return [
    ...ordinaryAssociationChecks(profile),
    ...bookkeepingChecks(profile),
    ...activityChecks(profile),
    ...registerChecks(profile, town),
  ]
    .filter(({ found }) => found)
    .map(({ facts, severity, key }) => ({ facts, severity, key }))
}

function ordinaryAssociationChecks(profile: Profile): Check[] {
  const ordinary = answerTo(profile, 'legalForm') === 'ordinaryAssociation'
  const impossible = (fact: string, key: ProfileProblemKey): Check => ({
    facts: ['legalForm', fact],
    severity: 'error',
    key,
    found: ordinary && answerTo(profile, fact) === true,
  })
  return [
    impossible('publicBenefitStatus', 'ordinaryAssociationPublicBenefit'),
    impossible('businessActivity', 'ordinaryAssociationBusiness'),
    impossible('paidStatutoryActivity', 'ordinaryAssociationPaidActivity'),
  ]
}

function bookkeepingChecks(profile: Profile): Check[] {
  const bookkeeping = answerTo(profile, 'bookkeeping')
  const form = answerTo(profile, 'legalForm')
  const revenue = answerTo(profile, 'annualRevenue')
  const lost = (fact: string, key: ProfileProblemKey, holds: boolean): Check => ({
    facts: ['bookkeeping', fact],
    severity: 'warning',
    key,
    found: bookkeeping === 'simplified' && holds,
  })
  const overLimit = typeof revenue === 'number' && revenue > SIMPLIFIED_REVENUE_LIMIT
  const isCircle = form === null || form === 'ruralHomemakersCircle'
  return [
    lost('publicBenefitStatus', 'simplifiedPublicBenefit', isTrue(profile, 'publicBenefitStatus')),
    lost('businessActivity', 'simplifiedBusiness', isTrue(profile, 'businessActivity')),
    lost('legalForm', 'simplifiedCompany', form === 'nonProfitCompany'),
    lost('annualRevenue', 'simplifiedRevenue', overLimit),
    {
      facts: ['bookkeeping', 'legalForm'],
      severity: 'warning',
      key: 'circleBookkeeping',
      found: bookkeeping === 'circle' && !isCircle,
    },
  ]
}

function activityChecks(profile: Profile): Check[] {
  const workers = answerTo(profile, 'paidWorkers')
  const nobodyPaid =
    answerTo(profile, 'employsStaff') === false && answerTo(profile, 'hiresContractors') === false
  return [
    {
      facts: ['organisesHolidays', 'worksWithMinors'],
      severity: 'error',
      key: 'holidaysWithoutMinors',
      found: isTrue(profile, 'organisesHolidays') && answerTo(profile, 'worksWithMinors') === false,
    },
    {
      facts: ['paidWorkers', 'employsStaff', 'hiresContractors'],
      severity: 'question',
      key: 'workersWithoutContracts',
      found: nobodyPaid && typeof workers === 'number' && workers > 0,
    },
  ]
}

function registerChecks(profile: Profile, town: string | null): Check[] {
  const form = answerTo(profile, 'legalForm')
  const register = answerTo(profile, 'register')
  const entrepreneur = register === null || register === 'krsBoth' || register === 'krsBusiness'
  const alwaysEntrepreneur = form === 'socialCooperative' || form === 'nonProfitCompany'
  return [
    {
      facts: ['legalForm'],
      severity: 'question',
      key: 'circleInWroclaw',
      found: form === 'ruralHomemakersCircle' && isWroclaw(town),
    },
    {
      facts: ['legalForm', 'register'],
      severity: 'question',
      key: 'entrepreneursRegister',
      found: alwaysEntrepreneur && !entrepreneur,
    },
    {
      facts: ['businessActivity', 'register'],
      severity: 'question',
      key: 'businessWithoutRegister',
      found: !alwaysEntrepreneur && isTrue(profile, 'businessActivity') && !entrepreneur,
    },
  ]
}

const isTrue = (profile: Profile, fact: string): boolean => answerTo(profile, fact) === true

const isWroclaw = (town: string | null): boolean =>
  /^(m\. ?)?wroc[łl]aw(\b|$)/i.test(town?.trim() ?? '')
