import { describe, expect, it } from 'vitest'
import type { ApplicableCriterion } from '../standard/applicability.ts'
import type { Answer, Answers } from '../standard/manifest.ts'
import { scoring } from '../standard/scoring-sample.ts'
import { areaStep, type Change, differences, type Point } from './compare.ts'

const point = (answers: Answers): Point => ({ answers, codes: Object.keys(answers) })
const criteria = ['A', 'B', 'C', 'D'].map((code) => ({ code, area: 'PR' }))
const compared = (before: Answers, after: Answers, said: Record<string, Change> = {}) =>
  differences(
    criteria,
    { before: point(before), after: point(after) },
    { changed: (code) => code === 'D', said },
  )

describe('a difference', () => {
  it.each([
    ['partly', 'met', 'up', ['improved', 'knewBetter']],
    ['unknown', 'partly', 'up', ['improved', 'knewBetter']],
    ['met', 'notMet', 'down', ['knewBetter', 'worsened']],
    ['unknown', 'notMet', 'sideways', ['knewBetter', 'worsened']],
    ['met', 'met', 'same', []],
    ['met', 'notApplicable', 'scope', []],
  ] as const)('from %s to %s is %s', (before, after, kind, asks) => {
    expect(compared({ A: before }, { A: after })).toMatchObject([{ kind, asks }])
  })

  it('is not asked about when the criterion says something else now', () => {
    expect(compared({ D: 'met' }, { D: 'notMet' })).toMatchObject([{ kind: 'text', asks: [] }])
  })

  it('of scope is told apart from an answer that is missing', () => {
    const found = differences(
      criteria,
      {
        before: { answers: { A: 'met' }, codes: ['A', 'B'] },
        after: { answers: { B: 'met' }, codes: ['B'] },
      },
      { changed: () => false, said: {} },
    )

    expect(found.map(({ code, kind }) => [code, kind])).toEqual([
      ['A', 'scope'],
      ['B', 'open'],
    ])
  })

  it('forgets an explanation that no longer fits the answers', () => {
    expect(compared({ A: 'partly' }, { A: 'met' }, { A: 'worsened' })[0]?.change).toBeNull()
  })
})

describe('the step of an area', () => {
  const rated = criteria.map(
    ({ code }): ApplicableCriterion => ({
      code,
      area: 'PR',
      kind: 'developmental',
      level: 'basic',
      maybe: false,
      reason: { outcome: 'always', because: [], raisedBy: [] },
    }),
  )
  const step = (
    before: Record<string, Answer>,
    after: Record<string, Answer>,
    said: Record<string, Change> = {},
  ) => areaStep(scoring, 'PR', { criteria: rated, differences: compared(before, after, said) })

  it('tells "we improved" from "it was worse than we thought"', () => {
    const found = step(
      { A: 'met', B: 'notMet' },
      { A: 'notMet', B: 'met' },
      { A: 'knewBetter', B: 'improved' },
    )

    expect(found).toMatchObject({
      before: 50,
      beforeKnown: 0,
      learned: -50,
      improved: 50,
      unexplained: 0,
      after: 50,
    })
    expect(found?.counts).toEqual({ improved: 1, worsened: 0, knewBetter: 1, unsaid: 0 })
  })

  it('calls nothing progress that nobody explained', () => {
    expect(step({ A: 'notMet' }, { A: 'met' })).toMatchObject({
      learned: 0,
      improved: 0,
      unexplained: 100,
    })
  })

  it('adds up: before, what was learned, what changed and the rest make after', () => {
    const found = step(
      { A: 'met', B: 'partly', C: 'unknown' },
      { A: 'partly', B: 'met', C: 'partly' },
      { A: 'knewBetter', B: 'improved' },
    )

    const { before = 0, learned = 0, improved = 0, unexplained = 0, after } = found ?? {}
    expect(before + learned + improved + unexplained).toBe(after)
  })

  it('measures both times on the same criteria, and is nothing without any', () => {
    expect(step({ A: 'met', D: 'notMet' }, { A: 'met', D: 'met' })).toMatchObject({ of: 1 })
    expect(step({ A: 'met' }, { A: 'notApplicable' })).toBeNull()
  })
})
