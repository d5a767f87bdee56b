import { describe, expect, it } from 'vitest'
import type { Profile, Rule } from '#workflows/standard/manifest.ts'
import { evaluateRule, factsOf, judge, type Outcome } from '#workflows/standard/rule.ts'

const VALUES: Outcome[] = [true, false, 'unknown']
const profileOf = (a: Outcome, b: Outcome, c: Outcome): Profile => ({
  a: a === 'unknown' ? undefined : a,
  b: b === 'unknown' ? null : b,
  c,
})

const TRIPLES = VALUES.flatMap((a) => VALUES.flatMap((b) => VALUES.map((c) => [a, b, c] as const)))

describe('three-valued rules', () => {
  it.each(TRIPLES)(
    '"all" of %s, %s, %s is false when any part is, else unknown when any part is',
    (a, b, c) => {
      const parts = [a, b, c]
      const expected = parts.includes(false) ? false : parts.includes('unknown') ? 'unknown' : true
      expect(evaluateRule({ all: ['a', 'b', 'c'] }, profileOf(a, b, c))).toBe(expected)
    },
  )

  it.each(TRIPLES)(
    '"any" of %s, %s, %s is true when any part is, else unknown when any part is',
    (a, b, c) => {
      const parts = [a, b, c]
      const expected = parts.includes(true) ? true : parts.includes('unknown') ? 'unknown' : false
      expect(evaluateRule({ any: ['a', 'b', 'c'] }, profileOf(a, b, c))).toBe(expected)
    },
  )

  it.each(TRIPLES)('"not all" equals "any not" for %s, %s, %s', (a, b, c) => {
    const profile = profileOf(a, b, c)
    const negated: Rule = { any: [{ not: 'a' }, { not: 'b' }, { not: 'c' }] }
    expect(evaluateRule({ not: { all: ['a', 'b', 'c'] } }, profile)).toBe(
      evaluateRule(negated, profile),
    )
  })

  it('"not unknown" stays unknown and "always" needs no facts', () => {
    expect(evaluateRule({ not: 'a' }, {})).toBe('unknown')
    expect(evaluateRule({ not: { not: 'a' } }, { a: true })).toBe(true)
    expect(evaluateRule('always', {})).toBe(true)
  })

  it.each<[Rule, Profile, Outcome]>([
    [{ legalForm: ['foundation', 'association'] }, { legalForm: 'association' }, true],
    [{ legalForm: ['foundation'] }, { legalForm: 'association' }, false],
    [{ legalForm: ['foundation'] }, {}, 'unknown'],
    [{ bookkeeping: ['full'] }, { bookkeeping: 'unknown' }, 'unknown'],
    [{ bookkeeping: ['full'] }, { bookkeeping: 'full' }, true],
    [{ annualRevenueAtLeast: 100000 }, { annualRevenue: 100000 }, true],
    [{ annualRevenueAtLeast: 100000 }, { annualRevenue: 99999.99 }, false],
    [{ paidWorkersAtLeast: 50 }, { paidWorkers: 49 }, false],
    [{ paidWorkersAtLeast: 50 }, { paidWorkers: 50 }, true],
    [{ paidWorkersAtLeast: 50 }, { paidWorkers: null }, 'unknown'],
    ['volunteers', { volunteers: 'yes' }, 'unknown'],
    [{ legalForm: ['1'] }, { legalForm: 1 }, 'unknown'],
  ])('%j for %j is %s', (rule, profile, expected) => {
    expect(evaluateRule(rule, profile)).toBe(expected)
  })

  it('does not take inherited properties for facts', () => {
    expect(evaluateRule('constructor', {})).toBe('unknown')
  })
})

describe('what decided', () => {
  it('names only the parts that agree with the outcome', () => {
    const verdict = judge({ any: ['a', { all: ['b', 'c'] }] }, { a: false, b: true, c: true })
    expect(verdict.outcome).toBe(true)
    expect(verdict.because.map(({ fact }) => fact)).toEqual(['b', 'c'])
  })

  it('names the unanswered facts while the outcome is unknown', () => {
    const verdict = judge({ all: ['a', 'b', { paidWorkersAtLeast: 50 }] }, { a: true })
    expect(verdict.because.map(({ fact, holds }) => [fact, holds])).toEqual([
      ['b', 'unknown'],
      ['paidWorkers', 'unknown'],
    ])
  })

  it('keeps the value, the limit and what came out before "not"', () => {
    expect(judge({ not: { paidWorkersAtLeast: 50 } }, { paidWorkers: 3 })).toEqual({
      outcome: true,
      because: [{ fact: 'paidWorkers', test: 'atLeast', limit: 50, value: 3, holds: false }],
    })
  })
})

it('lists each fact of a rule once', () => {
  const rule: Rule = { all: [{ not: 'a' }, { any: ['a', { legalForm: ['x'] }, 'always'] }] }
  expect(factsOf(rule)).toEqual(['a', 'legalForm'])
})
