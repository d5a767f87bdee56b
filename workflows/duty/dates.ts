/** A calendar day as `2027-03-31`; arithmetic on days never meets a clock or a time zone. */
export type Day = string

const DAY = 86_400_000

/** The day in Poland at an instant. */
export function dayInPoland(instant: Date): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(instant)
}

/** The hour (0-23) in Poland at an instant. */
export function hourInPoland(instant: Date): number {
  const hour = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Warsaw',
    hour: '2-digit',
    hourCycle: 'h23',
  }).format(instant)
  return Number(hour)
}

/** A day from its parts; day 31 of a shorter month is its last day. Month is 1-12. */
export function dayOf(year: number, month: number, day: number): Day {
  const last = daysInMonth(year, month)
  return write(Date.UTC(year, month - 1, Math.min(day, last)))
}

/** The day `n` days later, or earlier when `n` is negative. */
export function plusDays(day: Day, n: number): Day {
  return write(Date.parse(day) + n * DAY)
}

/** The same day `n` months later; the last of the month where that month is shorter. */
export function plusMonths(day: Day, n: number): Day {
  const { year, month, date } = partsOf(day)
  const from0 = year * 12 + (month - 1) + n
  return dayOf(Math.floor(from0 / 12), (from0 % 12) + 1, date)
}

/** How many days lie between: negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay()
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `2027-02-30` and `soon` are not days. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && partsOf(text).year > 0 && write(Date.parse(text)) === text
  )
}

function write(time: number): Day {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
}
