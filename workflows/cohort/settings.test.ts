import { expect, test } from 'vitest'
import { deadlineOutOfOrder, noDeadlines } from './settings.ts'

test('deadlines come in the order of the work; one that is earlier than the work before it is named', () => {
  const days = { submission: '2027-01-31', review: '2027-03-31', decision: '2027-04-30', end: null }

  expect(deadlineOutOfOrder(days)).toBeUndefined()
  expect(deadlineOutOfOrder(noDeadlines)).toBeUndefined()
  expect(deadlineOutOfOrder({ ...days, review: '2027-01-30' })).toBe('review')
  expect(deadlineOutOfOrder({ ...days, review: null, decision: '2027-01-01' })).toBe('decision')
})
