import { describe, expect, test } from 'vitest'
import { numberOf, readNumber, truthOf } from './truth.ts'

describe('the truth of a day', () => {
  test('a certificate holds on its last day and has expired on the next, even before the clock says so', () => {
    const certificate = { state: 'valid', validUntil: '2029-11-22' }

    expect(truthOf(certificate, '2029-11-22')).toBe('valid')
    expect(truthOf(certificate, '2029-11-23')).toBe('expired')
    expect(truthOf({ ...certificate, state: 'suspended' }, '2029-11-23')).toBe('expired')
  })

  test('what was taken back stays so, and a trial never expires', () => {
    expect(truthOf({ state: 'withdrawn', validUntil: '2029-11-22' }, '2031-01-01')).toBe(
      'withdrawn',
    )
    expect(truthOf({ state: 'annulled', validUntil: '2029-11-22' }, '2031-01-01')).toBe('annulled')
    expect(truthOf({ state: 'issued', validUntil: null }, '2099-01-01')).toBe('issued')
  })
})

describe('a number', () => {
  test('has four digits, and more when a year has more', () => {
    expect(numberOf({ series: 'P', year: 2026, n: 1 })).toBe('P-2026-0001')
    expect(numberOf({ series: 'C', year: 2026, n: 12_345 })).toBe('C-2026-12345')
  })

  test('is read as people type it', () => {
    expect(readNumber(' p-2026-0001 ')).toBe('P-2026-0001')
    expect(readNumber('C–2026–0014')).toBe('C-2026-0014')
    expect(readNumber('P - 2026 - 0001')).toBe('P-2026-0001')
  })

  test.each([
    '',
    'P',
    'P-2026',
    'P-2026-1',
    'X-2026-0001',
    'P-2026-0001x',
    '../etc',
    'P-2026-0001/..',
  ])('is not %j', (typed) => {
    expect(readNumber(typed)).toBeUndefined()
  })
})
