import { describe, expect, it } from 'vitest'
import { areaResult } from '#workflows/standard/scoring.ts'
import { read, scoring } from '#workflows/standard/scoring-sample.ts'

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
