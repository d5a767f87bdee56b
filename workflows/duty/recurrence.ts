import { type Day, dayOf, partsOf, plusDays, plusMonths } from '#workflows/duty/dates.ts'
import type { Duty, Occurrence, Recurrence } from '#workflows/duty/duty.ts'
import { nextWorkingDay, plusWorkingDays } from '#workflows/duty/working-days.ts'

export type Span = { from: Day; to: Day }

export type Circumstances = {
  holidays: ReadonlySet<Day>
  /** The month (1-12) the financial year ends with; null: not the calendar year, and which is not known. */
  yearEnd: number | null
}

/** No run of days off in Poland is longer. */
const LONGEST_MOVE = 7

/** The dates of a duty whose last day lies in the span, in order; none for what only an event brings. */
export function occurrencesOf(
  { recurrence, moves }: Pick<Duty, 'recurrence' | 'moves'>,
  { from, to }: Span,
  { holidays, yearEnd }: Circumstances,
): Occurrence[] {
  const first = partsOf(plusDays(from, -LONGEST_MOVE)).year - 1
  const last = partsOf(to).year
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return years
    .flatMap((year) => datesIn(year, recurrence, yearEnd))
    .map(([period, nominal]) => ({ period, nominal, due: moved(nominal, moves, holidays) }))
    .filter(({ due }) => due >= from && due <= to)
}

/** The last day of what an event on `day` brings about. */
export function dueAfterEvent(
  { recurrence, moves }: Pick<Duty, 'recurrence' | 'moves'>,
  day: Day,
  holidays: ReadonlySet<Day>,
): Day | null {
  if (recurrence.kind !== 'event') return null
  const { n, unit } = recurrence
  if (unit === 'workingDays') return plusWorkingDays(day, n, holidays)
  if (unit === 'months') return moved(plusMonths(day, n), moves, holidays)
  return moved(plusDays(day, unit === 'hours' ? Math.ceil(n / 24) : n), moves, holidays)
}

/** The date of something that repeats every year on the day it was first written for. */
export function inYear(day: Day, year: number): Day {
  const { month, date } = partsOf(day)
  return dayOf(year, month, date)
}

/** Dates of one calendar year with the names of their periods; a period is named by the year it is due in. */
function datesIn(
  year: number,
  recurrence: Recurrence,
  yearEnd: number | null,
): [period: string, nominal: Day][] {
  switch (recurrence.kind) {
    case 'monthly':
      return Array.from({ length: 12 }, (_, index) => {
        const nominal = dayOf(year, index + 1, recurrence.day)
        return [nominal.slice(0, 7), nominal]
      })
    case 'yearly': {
      const { otherYear } = recurrence
      if (otherYear && yearEnd === null) return []
      const { month, day } = otherYear && yearEnd !== 12 ? otherYear : recurrence
      return [[String(year), dayOf(year, month, day)]]
    }
    case 'afterYear': {
      if (yearEnd === null) return []
      // Counted from the end of a month, so that every month's own last day is met.
      const end = plusMonths(dayOf(year, yearEnd, 1), recurrence.months)
      const { year: in_, month } = partsOf(end)
      return [[`${year}-end`, plusDays(dayOf(in_, month, 31), recurrence.days)]]
    }
    case 'everyYears': {
      const { first, years } = recurrence
      const since = year - partsOf(first).year
      return since >= 0 && since % years === 0 ? [[String(year), inYear(first, year)]] : []
    }
    case 'once':
      return partsOf(recurrence.on).year === year ? [['once', recurrence.on]] : []
    case 'event':
      return []
  }
}

function moved(day: Day, moves: Duty['moves'], holidays: ReadonlySet<Day>): Day {
  return moves === 'next' ? nextWorkingDay(day, holidays) : day
}
