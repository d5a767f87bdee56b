import { describe, expect, it } from 'vitest'
import type { ToPlan } from './plan.ts'
import { type Known, suggestions } from './suggest.ts'

const gap = (code: string, over: Partial<ToPlan> = {}): ToPlan => ({
  code,
  kind: 'developmental',
  value: 'notMet',
  title: { pl: code, en: code },
  ...over,
})

const order = (gaps: ToPlan[], known: Record<string, Known> = {}) =>
  suggestions(gaps, (code) => known[code] ?? {}).map(({ code, why }) => [code, why])

describe('what to do first', () => {
  it('puts a legal duty before anything easy', () => {
    const gaps = [gap('ZA-01'), gap('PR-01', { kind: 'critical' })]

    expect(order(gaps, { 'ZA-01': { effort: 'small' }, 'PR-01': { effort: 'large' } })).toEqual([
      ['PR-01', 'duty'],
      ['ZA-01', 'small'],
    ])
  })

  it('puts what takes least first, and the basic level before the advanced', () => {
    const gaps = [gap('A'), gap('B'), gap('C'), gap('D')]
    const known: Record<string, Known> = {
      A: { effort: 'large' },
      B: { effort: 'small', level: 'advanced' },
      C: { effort: 'small' },
      D: { effort: 'medium' },
    }

    expect(order(gaps, known).map(([code]) => code)).toEqual(['C', 'D', 'A', 'B'])
  })

  it('puts what was begun before what is not known, and that before what is not met', () => {
    const gaps = [gap('A'), gap('B', { value: 'unknown' }), gap('C', { value: 'partly' })]

    expect(order(gaps)).toEqual([
      ['C', 'started'],
      ['B', 'unknown'],
      ['A', 'later'],
    ])
  })

  it.each([
    [{ kind: 'critical', value: 'unknown' }, 'small', 'dutyUnknown'],
    [{ kind: 'critical', value: 'notMet' }, 'small', 'dutySmall'],
    [{ kind: 'critical', value: 'partly' }, 'medium', 'dutyStarted'],
    [{ kind: 'critical', value: 'notMet' }, 'large', 'duty'],
    [{ kind: 'developmental', value: 'notMet' }, 'small', 'small'],
  ] as const)('says why: %j with %s effort is %s', (over, effort, why) => {
    expect(suggestions([gap('A', over)], () => ({ effort }))[0]?.why).toBe(why)
  })

  it('keeps the order of the standard among equals', () => {
    expect(order([gap('B'), gap('A')]).map(([code]) => code)).toEqual(['B', 'A'])
  })
})
