import { describe, expect, test } from 'vitest'
import { dayInWarsaw, daysBetween, endOfDayInWarsaw, monthsAfter } from './deadlines.ts'

describe('a deadline lasts until 23:59 in Poland', () => {
  test('in winter, in summer and on the days the clocks change', () => {
    expect(endOfDayInWarsaw('2026-12-15')).toBe('2026-12-15T22:59:59.999Z')
    expect(endOfDayInWarsaw('2026-06-30')).toBe('2026-06-30T21:59:59.999Z')
    expect(endOfDayInWarsaw('2026-03-28')).toBe('2026-03-28T22:59:59.999Z')
    expect(endOfDayInWarsaw('2026-03-29')).toBe('2026-03-29T21:59:59.999Z')
    expect(endOfDayInWarsaw('2026-10-24')).toBe('2026-10-24T21:59:59.999Z')
    expect(endOfDayInWarsaw('2026-10-25')).toBe('2026-10-25T22:59:59.999Z')
  })

  test('and the next instant is the next day', () => {
    for (const day of ['2026-12-31', '2026-03-29', '2026-10-25', '2028-02-29']) {
      const end = endOfDayInWarsaw(day)
      expect(dayInWarsaw(end)).toBe(day)
      expect(dayInWarsaw(new Date(Date.parse(end) + 1).toISOString()) > day).toBe(true)
    }
  })
})

test('days between dates are whole, across a change of clocks too', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0)
  expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2)
})

test('months later is the same day, or the last one of a shorter month', () => {
  expect(monthsAfter('2026-11-22', 36)).toBe('2029-11-22')
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28')
})
