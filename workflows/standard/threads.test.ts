import { describe, expect, it } from 'vitest'
import { type CriterionTags, threadsOf, wantsNewYear } from './threads.ts'

const tags: Record<string, CriterionTags> = {
  A: { aspect: 'paper', effort: 'small', yearly: true, tags: ['minors'] },
  B: { aspect: 'practice', effort: 'small', yearly: false, tags: [] },
  C: { aspect: 'paper', effort: 'large', yearly: false, tags: [] },
}

describe('a thread across the areas', () => {
  it('counts answers with what they add up to', () => {
    const answers = { A: 'met', B: 'unknown' } as const

    expect(threadsOf(['paper', 'practice', 'minors'], ['A', 'B', 'C'], { answers, tags })).toEqual([
      { name: 'paper', met: 1, partly: 0, open: 0, unanswered: 1, of: 2 },
      { name: 'practice', met: 0, partly: 0, open: 1, unanswered: 0, of: 1 },
      { name: 'minors', met: 1, partly: 0, open: 0, unanswered: 0, of: 1 },
    ])
  })

  it('leaves out what does not apply, and a thread without criteria', () => {
    const answers = { A: 'notApplicable' } as const

    expect(threadsOf(['minors', 'accessibility'], ['A'], { answers, tags })).toEqual([])
  })
})

describe('a yearly deadline', () => {
  it.each([
    ['2025-11-22T09:00:00.000Z', false],
    ['2025-11-22T08:59:59.999Z', true],
    ['2026-10-01T00:00:00.000Z', false],
  ])('answered %s wants a new look: %s', (at, wanted) => {
    expect(wantsNewYear(tags.A, at, '2026-11-22T09:00:00.000Z')).toBe(wanted)
  })

  it('asks nothing of a criterion without one', () => {
    expect(wantsNewYear(tags.B, '2020-01-01T00:00:00.000Z', '2026-11-22T09:00:00.000Z')).toBe(false)
    expect(wantsNewYear(undefined, '2020-01-01', '2026-11-22')).toBe(false)
  })
})
