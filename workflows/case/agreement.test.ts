import { expect, test } from 'vitest'
import type { Rating } from '../review/events.ts'
import { agreementFigures, disputedCodes } from './agreement.ts'

const pair = (code: string, first: Rating, second: Rating) => ({
  code,
  ratings: [
    { reviewId: 'review-1', rating: first },
    { reviewId: 'review-2', rating: second },
  ],
})

const compared = [
  pair('PR-01', 'met', 'met'),
  pair('PR-02', 'met', 'partly'),
  pair('PR-03', 'met', 'notMet'),
  pair('PR-04', 'cannotTell', 'cannotTell'),
  pair('PR-05', 'notApplicable', 'met'),
]

test('criteria rated differently are disputed, whatever the ratings', () => {
  expect(disputedCodes(compared)).toEqual(['PR-02', 'PR-03', 'PR-05'])
})

test('agreement counts the same ratings over all criteria, and one step only where there are steps', () => {
  expect(agreementFigures(compared)).toEqual({ criteria: 5, exact: 2, onScale: 3, withinOne: 2 })
})

test('nothing compared gives zeros', () => {
  expect(agreementFigures([])).toEqual({ criteria: 0, exact: 0, onScale: 0, withinOne: 0 })
})
