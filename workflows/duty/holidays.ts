import { type Day, dayOf, plusDays } from '#workflows/duty/dates.ts'

/** Days off by the act of 18 January 1951 that have a fixed date: month, day and the year they began. */
const FIXED: readonly (readonly [month: number, day: number, since: number])[] = [
  [1, 1, 1951],
  [1, 6, 2011],
  [5, 1, 1951],
  [5, 3, 1990],
  [8, 15, 1989],
  [11, 1, 1951],
  [11, 11, 1989],
  [12, 24, 2025],
  [12, 25, 1951],
  [12, 26, 1951],
]

/** Days after Easter Sunday: itself, Monday, Pentecost and Corpus Christi. */
const AFTER_EASTER = [0, 1, 49, 60]

/** Polish public holidays of the years from `first` to `last`, both included. */
export function holidaysOf(first: number, last: number): Set<Day> {
  const days = new Set<Day>()
  for (let year = first; year <= last; year++) {
    for (const [month, day, since] of FIXED) if (year >= since) days.add(dayOf(year, month, day))
    for (const after of AFTER_EASTER) days.add(plusDays(easterOf(year), after))
  }
  return days
}

/** Easter Sunday of a year of the Gregorian calendar, by Butcher's rule. */
function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)
}
