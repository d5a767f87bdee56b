import { describe, expect, it } from 'vitest'
import type { ApplicableCriterion } from '#workflows/standard/applicability.ts'
import type { Answer, Answers, Manifest } from '#workflows/standard/manifest.ts'
import { areaRange, areaResult, overallLevel, results } from '#workflows/standard/scoring.ts'

const words = { pl: 'x', en: 'x' }
const step = (answer: Answer, points: number | null) => ({ answer, points, label: words })
const scoring = {
  areas: [
    { code: 'AA', title: words, position: 1 },
    { code: 'BB', title: words, position: 2 },
  ],
  scale: [
    step('met', 2),
    step('partly', 1),
    step('notMet', 0),
    step('unknown', 0),
    step('notApplicable', null),
  ],
  weights: { critical: 3, developmentalBasic: 2, developmentalAdvanced: 1 },
  thresholds: {
    basic: { developmentalBasicPercent: 60, fewBelow: 3, fewNotMetAtMost: 1 },
    advanced: { developmentalPercent: 80, refusedDevelopmentalBasic: ['notMet', 'unknown'] },
    overall: { advancedAreasAtLeast: 3 },
  },
} as unknown as Manifest

type Letter = 'c' | 'b' | 'a'
const SHORT: Record<string, Answer> = {
  M: 'met',
  P: 'partly',
  N: 'notMet',
  U: 'unknown',
  X: 'notApplicable',
}

/** `cM bP aX`: a critical met, a developmental basic partly, a developmental advanced not applicable. */
function read(line: string) {
  const parts = line.split(' ').filter((part) => part !== '')
  const criteria = parts.map((part, index) => ({
    code: `${index}`,
    area: 'AA',
    kind: (part[0] as Letter) === 'c' ? ('critical' as const) : ('developmental' as const),
    level: (part[0] as Letter) === 'a' ? ('advanced' as const) : ('basic' as const),
  }))
  const answers: Answers = Object.fromEntries(
    parts.map((part, index) => [`${index}`, SHORT[part[1] ?? '']]),
  )
  return { criteria, answers }
}

const resultOf = (line: string) => {
  const { criteria, answers } = read(line)
  return areaResult(scoring, criteria, answers)
}

describe('points of an area', () => {
  it.each([
    ['cM bM aM', 12, 12, 100],
    ['cP bP aP', 6, 12, 50],
    ['cM bN aU', 6, 12, 50],
    ['cX bM aN', 4, 6, 67],
    ['cM cN', 6, 12, 50],
    // 1 of 8 is 12.5 %: half goes up.
    ['bN aP aN', 1, 8, 13],
    // 3 of 8 is 37.5 %.
    ['bP aP aN', 3, 8, 38],
  ])('%s gives %i of %i, %i %%', (line, points, maxPoints, percent) => {
    expect(resultOf(line)).toMatchObject({ points, maxPoints, percent })
  })

  it('has no result when nothing is left, and none when nothing applied', () => {
    expect(resultOf('cX bX')).toBeNull()
    expect(resultOf('')).toBeNull()
  })

  it('names the critical criteria that are not fully met, without those that do not apply', () => {
    expect(resultOf('cM cP cN cU cX bN')?.missingCritical).toEqual(['1', '2', '3'])
  })

  it('refuses to guess an answer that is not there', () => {
    const { criteria, answers } = read('cM b')
    expect(() => areaResult(scoring, criteria, answers)).toThrow('1 is not answered')
  })
})

describe('level of an area', () => {
  it.each([
    ['cM', 'advanced'],
    ['cP', 'on-the-way'],
    ['cU bM bM bM', 'on-the-way'],
    ['cX bM bM bM', 'advanced'],
    // Exactly 60 % of the basic ones: 3 of 5.
    ['cM bM bM bM bN bN', 'basic'],
    // 59.7 % is shown as 60 but is not 60.
    [`cM ${'bM '.repeat(18)}bP ${'bN '.repeat(12)}`, 'on-the-way'],
    ['cM bM bM bN bN', 'on-the-way'],
    // Fewer than three: at most one that is not met, whatever the percentage.
    ['cM bN', 'basic'],
    ['cM bM bN', 'basic'],
    ['cM bP bN', 'on-the-way'],
    ['cM bP bP', 'on-the-way'],
    // What does not apply is not counted towards the three.
    ['cM bM bN bX', 'basic'],
    // Exactly 80 % of all developmental: 8 of 10.
    ['cM bM bM aN', 'advanced'],
    ['cM bM bM aN aN', 'basic'],
    // Enough points, but one basic not met or not known.
    ['cM bM bM bM bM bM bM bN', 'basic'],
    ['cM bM bM bM bM bM bM bU', 'basic'],
    ['cM bM bM bM bM bM bM bP', 'advanced'],
    // Advanced criteria alone do not stand between an area and basic.
    ['cM aN aN', 'basic'],
  ])('%s is %s', (line, level) => {
    expect(resultOf(line)?.level).toBe(level)
  })

  it('shows 60 for 59.7 % and still compares the points', () => {
    const result = resultOf(`${'bM '.repeat(18)}bP ${'bN '.repeat(12)}`)
    expect(result).toMatchObject({ percent: 60, level: 'on-the-way' })
  })
})

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
