import { describe, expect, it } from 'vitest'
import type { ApplicableCriterion } from '#workflows/standard/applicability.ts'
import { areaRange, overallLevel, results } from '#workflows/standard/scoring.ts'
import { read, scoring } from '#workflows/standard/scoring-sample.ts'

describe('level of the organisation', () => {
  const level = (...levels: (string | null)[]) =>
    overallLevel(
      scoring,
      levels.map((name) => (name === null ? null : { level: name as 'basic' })),
    )

  it.each([
    [['advanced', 'advanced', 'advanced', 'basic'], 'advanced'],
    [['advanced', 'advanced', 'basic', 'basic'], 'basic'],
    [['advanced', 'advanced', 'advanced', 'on-the-way'], 'on-the-way'],
    [['advanced', 'advanced', 'advanced', null], 'advanced'],
    [['advanced', 'advanced', 'basic', null], 'basic'],
    [['basic', null, null, null], 'basic'],
    [['advanced', null, null, null], 'advanced'],
    [[null, null, null, null], null],
  ])('%j gives %s', (levels, expected) => {
    expect(level(...levels)).toBe(expected)
  })
})

describe('range while incomplete', () => {
  const rangeOf = (line: string) => {
    const { criteria, answers } = read(line)
    return areaRange(scoring, criteria, answers)
  }

  it.each([
    ['c b a', 0, 100],
    ['cM b a', 50, 100],
    ['cN bM a', 33, 50],
    ['cX bM a', 67, 100],
    ['cM bM aM', 100, 100],
  ])('%s lies between %i and %i', (line, lowest, highest) => {
    expect(rangeOf(line)).toMatchObject({ lowest, highest })
  })

  it('names what is missing and what is not answered, apart', () => {
    expect(rangeOf('cN c b')).toMatchObject({ missingCritical: ['0'], unanswered: ['1', '2'] })
  })

  it('has no range when nothing is left', () => {
    expect(rangeOf('cX')).toBeNull()
  })
})

describe('results of a whole standard', () => {
  const { criteria } = read('c b')
  const applicable = criteria as ApplicableCriterion[]

  it('waits until every applicable criterion is answered', () => {
    expect(results(scoring, applicable, { '0': 'met' })).toBeNull()
  })

  it('gives an area without criteria no result and skips it', () => {
    expect(results(scoring, applicable, { '0': 'met', '1': 'met' })).toMatchObject({
      areas: { AA: { percent: 100 }, BB: null },
      level: 'advanced',
    })
  })
})
