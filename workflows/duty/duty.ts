import type { Day } from '#workflows/duty/dates.ts'
import type { Rule, Words } from '#workflows/standard/manifest.ts'

/** A date that the law, not the standard, sets. Data: corrected any day without a new version of the standard. */
export type Duty = {
  /** Never used again for something else: feeds and ticks remember it. */
  code: string
  title: Words
  /** What to do, in a sentence or two. */
  text: Words
  /** Criteria of the standard that the duty belongs to. */
  criteria: string[]
  when: Rule
  /** A condition no profile can know: "only if you change the form of your records". */
  onlyIf: Words | null
  recurrence: Recurrence
  /** What happens when the day is a Saturday, a Sunday or a holiday. */
  moves: 'next' | 'stays'
  /** Said to organisations younger than a year. */
  firstTerm: Words | null
  certainty: 'confirmed-secondary' | 'memory' | 'uncertain'
  /** What an editor still has to check; not empty: shown as "do sprawdzenia". */
  verify: string[]
  checkedOn: Day
}

/** Day 31 means the last day of the month. Months are 1-12. */
export type Recurrence =
  | { kind: 'monthly'; day: number }
  /** `otherYear` replaces the date when the financial year is not the calendar year. */
  | { kind: 'yearly'; month: number; day: number; otherYear: { month: number; day: number } | null }
  /** The last day of the `months`-th month after the financial year, and `days` more. */
  | { kind: 'afterYear'; months: number; days: number }
  | { kind: 'everyYears'; years: number; first: Day }
  | { kind: 'once'; on: Day }
  /** Nobody knows when: the organisation says on which day it happened. A negative `n` is before it. */
  | { kind: 'event'; event: Words; n: number; unit: 'hours' | 'days' | 'workingDays' | 'months' }

/** One date of a duty. `period` names it for ever, even when the date itself is corrected. */
export type Occurrence = {
  period: string
  /** The date as the law writes it. */
  nominal: Day
  /** The last day in fact: the next working day where the law moves it. */
  due: Day
}
