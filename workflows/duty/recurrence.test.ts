import { describe, expect, it, test } from 'vitest'
import { dayInPoland, daysBetween, hourInPoland, isDay, plusDays, plusMonths } from './dates.ts'
import type { Duty, Recurrence } from './duty.ts'
import { holidaysOf } from './holidays.ts'
import { dueAfterEvent, inYear, occurrencesOf } from './recurrence.ts'

const holidays = holidaysOf(2025, 2033)

function datesOf(
  recurrence: Recurrence,
  {
    moves = 'next',
    yearEnd = 12,
    year = 2027,
  }: { moves?: Duty['moves']; yearEnd?: number | null; year?: number } = {},
) {
  const span = { from: `${year}-01-01`, to: `${year}-12-31` }
  return occurrencesOf({ recurrence, moves }, span, { holidays, yearEnd })
}

const due = (...args: Parameters<typeof datesOf>) => datesOf(...args).map((each) => each.due)

describe('days', () => {
  it('are counted across the change of clocks and of years', () => {
    expect(plusDays('2027-03-27', 2)).toBe('2027-03-29')
    expect(plusDays('2027-10-30', 2)).toBe('2027-11-01')
    expect(plusDays('2027-12-31', 1)).toBe('2028-01-01')
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  })

  it('end with the month where it is shorter', () => {
    expect(plusMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(plusMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(plusMonths('2027-01-15', -1)).toBe('2026-12-15')
    expect(inYear('2028-02-29', 2029)).toBe('2029-02-28')
  })

  it('are those of Poland, in summer and in winter', () => {
    expect(dayInPoland(new Date('2027-03-27T22:59:59Z'))).toBe('2027-03-27')
    expect(dayInPoland(new Date('2027-03-27T23:00:00Z'))).toBe('2027-03-28')
    expect(dayInPoland(new Date('2027-03-28T21:59:59Z'))).toBe('2027-03-28')
    expect(dayInPoland(new Date('2027-03-28T22:00:00Z'))).toBe('2027-03-29')
    expect(hourInPoland(new Date('2027-10-31T23:00:00Z'))).toBe(0)
  })

  test.each(['2027-02-29', '2027-13-01', '27-01-01', 'jutro', '', '2027-1-1'])(
    '%s is none',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )
})

describe('a duty', () => {
  it('of the last day of February knows leap years and moves', () => {
    const endOfFebruary = { kind: 'yearly', month: 2, day: 31, otherYear: null } as const
    expect(due(endOfFebruary)).toEqual(['2027-03-01'])
    expect(due(endOfFebruary, { year: 2028 })).toEqual(['2028-02-29'])
    expect(due({ ...endOfFebruary, day: 28 }, { year: 2028 })).toEqual(['2028-02-28'])
  })

  it('that falls on New Year’s Eve may move into the next year, where it is found', () => {
    const lastDay = { kind: 'yearly', month: 12, day: 31, otherYear: null } as const
    // 31 December 2028 is a Sunday and 1 January a holiday.
    expect(due(lastDay, { year: 2028 })).toEqual([])
    expect(datesOf(lastDay, { year: 2029 })).toEqual([
      { period: '2028', nominal: '2028-12-31', due: '2029-01-02' },
      { period: '2029', nominal: '2029-12-31', due: '2029-12-31' },
    ])
  })

  it('that follows the financial year shifts with it', () => {
    const prepared = { kind: 'afterYear', months: 3, days: 0 } as const
    const sent = { kind: 'afterYear', months: 6, days: 15 } as const
    expect(datesOf(prepared, { moves: 'stays' })).toEqual([
      { period: '2026-end', nominal: '2027-03-31', due: '2027-03-31' },
    ])
    expect(due(prepared, { yearEnd: 8 })).toEqual(['2027-11-30'])
    expect(due(sent, { yearEnd: 6 })).toEqual(['2027-01-15'])
    expect(due(prepared, { yearEnd: null })).toEqual([])
  })

  it('of public-benefit organisations has another date in another financial year', () => {
    const reports = {
      kind: 'yearly',
      month: 7,
      day: 15,
      otherYear: { month: 11, day: 30 },
    } as const
    expect([due(reports), due(reports, { yearEnd: 8 }), due(reports, { yearEnd: null })]).toEqual([
      ['2027-07-15'],
      ['2027-11-30'],
      [],
    ])
    // As it happened: 15 July 2023 and 30 November 2025 were no working days.
    const earlier = (year: number, yearEnd: number) =>
      occurrencesOf(
        { recurrence: reports, moves: 'next' },
        { from: `${year}-01-01`, to: `${year}-12-31` },
        { holidays: holidaysOf(2022, 2026), yearEnd },
      ).map((each) => each.due)
    expect([earlier(2023, 12), earlier(2025, 6)]).toEqual([['2023-07-17'], ['2025-12-01']])
  })

  it('of preparing a statement does not move from a Saturday', () => {
    const prepared = { kind: 'afterYear', months: 3, days: 0 } as const
    expect(due(prepared, { moves: 'stays', year: 2029 })).toEqual(['2029-03-31'])
    expect(due(prepared, { moves: 'next', year: 2029 })).toEqual(['2029-04-03'])
  })

  it('comes once, every month or every second year', () => {
    expect(due({ kind: 'once', on: '2027-01-01' }, { moves: 'stays' })).toEqual(['2027-01-01'])
    expect(due({ kind: 'once', on: '2026-12-31' })).toEqual([])
    expect(due({ kind: 'monthly', day: 15 })).toHaveLength(12)
    const review = { kind: 'everyYears', years: 2, first: '2026-08-15' } as const
    expect([2025, 2026, 2027, 2028].map((year) => due(review, { year, moves: 'stays' }))).toEqual([
      [],
      ['2026-08-15'],
      [],
      ['2028-08-15'],
    ])
  })
})

test.each<
  [string, string, number, 'hours' | 'days' | 'workingDays' | 'months', Duty['moves'], string]
>([
  ['a change in the register', '2027-05-20', 7, 'days', 'next', '2027-05-28'],
  ['a breach before Easter', '2027-03-26', 72, 'hours', 'stays', '2027-03-29'],
  ['beneficial owners', '2026-12-21', 14, 'workingDays', 'next', '2027-01-14'],
  ['a person’s request', '2027-01-31', 1, 'months', 'stays', '2027-02-28'],
  ['a camp', '2027-07-05', -21, 'days', 'stays', '2027-06-14'],
  ['the end of a task', '2027-12-31', 30, 'days', 'next', '2028-01-31'],
])('the last day after %s on %s', (_, day, n, unit, moves, last) => {
  const recurrence = { kind: 'event', event: { pl: 'x', en: 'x' }, n, unit } as const
  expect(dueAfterEvent({ recurrence, moves }, day, holidaysOf(2026, 2029))).toBe(last)
  expect(datesOf(recurrence)).toEqual([])
})
