const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const DAY = 86_400_000

/** The day it is in Poland at an instant: ISO date of an ISO-8601 instant. */
export function dayInWarsaw(instant: string): string {
  return clock.format(new Date(instant)).slice(0, 10)
}

/**
 * The last instant of a day in Poland, ISO-8601 UTC: a deadline of 31 March lasts until 23:59 there,
 * summer or winter time. The clocks never change around midnight, so one correction is enough.
 */
export function endOfDayInWarsaw(day: string): string {
  const asIfUtc = Date.parse(`${day}T23:59:59.999Z`)
  const shown = clock.format(new Date(asIfUtc)).replace(' ', 'T')
  const ahead = Date.parse(`${shown}.999Z`) - asIfUtc
  return new Date(asIfUtc - ahead).toISOString()
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The same day a number of months later, or the last day of a shorter month. ISO dates. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}
