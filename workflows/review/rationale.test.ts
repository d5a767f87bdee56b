import { expect, test } from 'vitest'
import type { AnswerValue } from '../assessment/events.ts'
import type { Rating } from './events.ts'
import { needsRationale } from './rationale.ts'

test.each<[Rating, AnswerValue, boolean]>([
  ['met', 'met', false],
  ['notApplicable', 'notApplicable', false],
  ['partly', 'partly', true],
  ['notMet', 'notMet', true],
  ['met', 'partly', true],
  ['met', 'unknown', true],
  ['notApplicable', 'met', true],
  ['cannotTell', 'unknown', true],
])('a rating of %s beside an answer of %s needs words: %s', (rating, answer, needed) => {
  expect(needsRationale(rating, answer)).toBe(needed)
})
