import type { AnswerValue } from '#workflows/assessment/events.ts'
import { monthsAfter } from '#workflows/cohort/deadlines.ts'
import type { Profile } from '#workflows/standard/manifest.ts'
import { answerTo } from '#workflows/standard/rule.ts'

/** PLN a year below which an organisation without paid work is small. */
const SMALL_REVENUE = 100_000

/** Months after which a later date would no longer be a date but a waiver. */
const LONGEST = 12

/**
 * Young: it has existed for less than a year. Small: nobody is paid and the yearly revenue is below
 * PLN 100,000. What is not known yet counts as neither.
 */
export function isYoungOrSmall(profile: Profile): boolean {
  if (answerTo(profile, 'youngerThanYear') === true) return true
  const revenue = answerTo(profile, 'annualRevenue')
  return (
    answerTo(profile, 'employsStaff') === false &&
    answerTo(profile, 'hiresContractors') === false &&
    typeof revenue === 'number' &&
    revenue < SMALL_REVENUE
  )
}

/** A later date is for what is known to be missing. */
export function mayBeDeferred(value: AnswerValue | undefined): boolean {
  return value === 'partly' || value === 'notMet'
}

/** The last day that may be agreed, from today (ISO dates). */
export function latestDeferral(today: string): string {
  return monthsAfter(today, LONGEST)
}
