import { describe, expect, it, test } from 'vitest'
import { plusDays } from './dates.ts'
import { type Remindable, remindsOn } from './reminders.ts'

const due = '2027-03-31'

/** How many days before (or, negative, after) its day something is reminded of, with a round every day. */
const remindedOf = (kind: Remindable) =>
  Array.from({ length: 140 }, (_, index) => 20 - index).filter((left) => {
    const today = plusDays(due, -left)
    return remindsOn({ kind, due }, { since: today, today })
  })

test.each<[Remindable, number[]]>([
  ['duty', [14, 3]],
  ['own', [14, 3]],
  ['cohort', [7, 2]],
  ['plan', [7, -7, -14, -21, -28, -35, -42, -49, -56, -63, -70, -77, -84]],
])('a %s is reminded of %j days before', (kind, days) => {
  expect(remindedOf(kind)).toEqual(days)
})

describe('after a pause', () => {
  const round = (since: string, today: string, kind: Remindable = 'duty') =>
    remindsOn({ kind, due }, { since, today })

  it('what would have been said in between is said now, unless its day is over', () => {
    // The server was off from 16 to 20 March; on the 17th it would have been fourteen days.
    expect(round('2027-03-16', '2027-03-21')).toBe(true)
    expect(round('2027-03-18', '2027-03-21')).toBe(false)
    expect(round('2027-03-27', '2027-04-01')).toBe(false)
  })

  it('a week that was completed in between counts once', () => {
    // Seven days late on 7 April.
    expect(round('2027-04-05', '2027-04-09', 'plan')).toBe(true)
    expect(round('2027-04-08', '2027-04-09', 'plan')).toBe(false)
    expect(round('2027-04-01', '2027-04-06', 'plan')).toBe(false)
  })
})
