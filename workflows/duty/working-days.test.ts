import Holidays from 'date-holidays'
import { describe, expect, it, test } from 'vitest'
import { holidaysOf } from './holidays.ts'
import { isWorkingDay, nextWorkingDay, plusWorkingDays } from './working-days.ts'

const holidays = holidaysOf(2024, 2028)

describe('Polish holidays', () => {
  it('has those of 2027, Christmas Eve among them', () => {
    expect([...holidaysOf(2027, 2027)].toSorted()).toEqual([
      '2027-01-01',
      '2027-01-06',
      '2027-03-28',
      '2027-03-29',
      '2027-05-01',
      '2027-05-03',
      '2027-05-16',
      '2027-05-27',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-24',
      '2027-12-25',
      '2027-12-26',
    ])
  })

  it.each(Array.from({ length: 25 }, (_, index) => 2020 + index))(
    'agrees with the library in %i',
    (year) => {
      const library = new Holidays('PL', { types: ['public'] }).getHolidays(year)
      const days = [...new Set(library.map(({ date }) => date.slice(0, 10)))]

      expect([...holidaysOf(year, year)].toSorted()).toEqual(days.toSorted())
    },
  )
})

test.each([
  ['2027-01-15', '2027-01-15', 'a Friday stays'],
  ['2027-01-30', '2027-02-01', 'a Saturday'],
  ['2027-01-31', '2027-02-01', 'a Sunday'],
  ['2027-08-15', '2027-08-16', 'a holiday on a Sunday'],
  ['2027-03-27', '2027-03-30', 'the Saturday before Easter'],
  ['2027-05-01', '2027-05-04', 'a long weekend in May'],
  ['2027-12-24', '2027-12-27', 'Christmas with its Eve, a Friday'],
  ['2024-12-24', '2024-12-24', 'the Eve while it was a working day'],
  ['2026-12-24', '2026-12-28', 'the Eve since 2025'],
])('%s becomes %s: %s', (day, next) => {
  expect(nextWorkingDay(day, holidays)).toBe(next)
})

test('working days are counted without Saturdays, Sundays and holidays', () => {
  // From Monday 21 December 2026: 22, 23, 28 to 31 December, then 4, 5, 7, 8 and 11 to 14 January.
  expect(plusWorkingDays('2026-12-21', 14, holidays)).toBe('2027-01-14')
  expect(plusWorkingDays('2027-06-04', 1, holidays)).toBe('2027-06-07')
  expect(isWorkingDay('2027-05-27', holidays)).toBe(false)
})
