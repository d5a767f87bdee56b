import { type Day, plusDays, weekdayOf } from '#workflows/duty/dates.ts'

/** Neither a Saturday nor a Sunday nor one of the holidays given. */
export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/** The day itself when it is a working day, else the next one that is. */
export function nextWorkingDay(day: Day, holidays: ReadonlySet<Day>): Day {
  let next = day
  while (!isWorkingDay(next, holidays)) next = plusDays(next, 1)
  return next
}

/** The `n`-th working day after a day; the day itself does not count. */
export function plusWorkingDays(day: Day, n: number, holidays: ReadonlySet<Day>): Day {
  let at = day
  for (let left = n; left > 0; left--) at = nextWorkingDay(plusDays(at, 1), holidays)
  return at
}
