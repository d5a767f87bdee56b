import { describe, expect, test } from 'vitest'
import { submissionDueOn, submissionWindowOpen } from './window.ts'

const open = (at: string, dueOn: string | null = '2026-12-15', phaseAllows = true) =>
  submissionWindowOpen({ phaseAllows, dueOn, at })

describe('a cohort takes submissions', () => {
  test('until the last minute of the day they are due, Polish time', () => {
    expect(open('2026-12-15T22:59:59.000Z')).toBe(true)
    expect(open('2026-12-15T23:00:00.000Z')).toBe(false)
  })

  test('an hour longer by the world clock in summer', () => {
    expect(open('2026-06-30T21:59:59.000Z', '2026-06-30')).toBe(true)
    expect(open('2026-06-30T22:00:00.000Z', '2026-06-30')).toBe(false)
  })

  test('only in a phase that allows them', () => {
    expect(open('2026-12-01T12:00:00.000Z', '2026-12-15', false)).toBe(false)
  })

  test('without an end when it has no deadline', () => {
    expect(open('2031-12-01T12:00:00.000Z', null)).toBe(true)
  })
})

test('the day submissions are due is data of the cohort', () => {
  expect(submissionDueOn({ deadlines: { submission: '2026-12-15' } })).toBe('2026-12-15')
  expect(submissionDueOn({ deadlines: {} })).toBeNull()
  expect(submissionDueOn({})).toBeNull()
  expect(submissionDueOn(null)).toBeNull()
})
