import { expect, test } from 'vitest'
import { leaderOf, tallyOf } from './tally.ts'

test('votes are counted by what they say', () => {
  expect(tallyOf(['notYet', 'wouldMeet', 'notYet'])).toEqual({ notYet: 2, wouldMeet: 1 })
})

test('the ballot with most votes leads', () => {
  expect(leaderOf({ wouldMeet: 1, notYet: 2 })).toBe('notYet')
})

test.each([[{ wouldMeet: 1, notYet: 1 }], [{}]])('%o decides nothing', (counts) => {
  expect(leaderOf(counts)).toBeNull()
})
