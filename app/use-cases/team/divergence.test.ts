import { expect, test } from 'vitest'
import type { Score } from '#db/queries/scoring.server.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import { compareScores } from './divergence.ts'

const score = (name: string, value: AnswerValue): Score => ({
  ...{ code: 'PR-01', personId: name, name, value, remark: '' },
})
const common = (...scores: Score[]) => compareScores(['PR-01'], scores)[0]?.common

test('two or more who chose the same agree', () => {
  expect(common(score('ada', 'met'), score('jan', 'met'))).toBe('met')
  expect(common(score('ada', 'unknown'), score('jan', 'unknown'), score('ola', 'unknown'))).toBe(
    'unknown',
  )
})

test('different choices, one alone and nobody are no agreement', () => {
  expect(common(score('ada', 'met'), score('jan', 'partly'))).toBeNull()
  expect(common(score('ada', 'met'))).toBeNull()
  expect(common()).toBeNull()
})

test('that something does not apply is always talked about', () => {
  expect(common(score('ada', 'notApplicable'), score('jan', 'notApplicable'))).toBeNull()
})

test('a score of another criterion counts for that one only', () => {
  const scores = [score('ada', 'met'), { ...score('jan', 'met'), code: 'PR-02' }]

  expect(compareScores(['PR-01', 'PR-02'], scores).map(({ scores }) => scores.length)).toEqual([
    1, 1,
  ])
})
