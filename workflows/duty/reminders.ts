import { type Day, daysBetween } from '#workflows/duty/dates.ts'

/** What can be reminded of; documents about to expire are told of one by one, elsewhere. */
export type Remindable = 'duty' | 'own' | 'plan' | 'cohort'

/** How many days before its day each kind is reminded of. */
const BEFORE: Record<Remindable, readonly number[]> = {
  duty: [14, 3],
  own: [14, 3],
  plan: [7],
  cohort: [7, 2],
}

const WEEK = 7
/** After twelve weeks a forgotten item of a plan is history, not a task. */
export const LATEST = 12 * WEEK

/**
 * Whether something due on `due` and not done is to be reminded of on `today`. `since` is the first day no round
 * of reminders has seen, so that a server that was off forgets nobody; what is already past is not announced.
 */
export function remindsOn(
  { kind, due }: { kind: Remindable; due: Day },
  { since, today }: { since: Day; today: Day },
): boolean {
  const left = daysBetween(today, due)
  const missed = Math.max(0, daysBetween(since, today))
  if (left >= 0) return BEFORE[kind].some((days) => left <= days && left + missed >= days)
  if (kind !== 'plan' || -left > LATEST) return false
  // Weeks that were completed on one of the days of this round.
  return Math.floor(-left / WEEK) > Math.floor((-left - missed - 1) / WEEK) && -left >= WEEK
}
