import { expect, test } from 'vitest'
import { fitted, longDate, shortHash, tied } from './typeset.ts'

test('a date is written out by the calendar of Warsaw', () => {
  expect(longDate('2026-11-22', 'pl')).toBe('22\u00a0listopada\u00a02026')
  expect(longDate('2026-12-31T23:30:00Z', 'pl')).toBe('1\u00a0stycznia\u00a02027')
  expect(longDate('2026-11-22', 'en')).toBe('22\u00a0November\u00a02026')
})

test('a one-letter word stays with the next one', () => {
  expect(tied('w kadencji i o czasie')).toBe('w\u00a0kadencji i\u00a0o\u00a0czasie')
})

test('a short hash is sixteen digits in fours', () => {
  expect(shortHash('0123456789abcdef'.repeat(4))).toBe('0123\u00a04567\u00a089ab\u00a0cdef')
})

test('a long name gets a smaller size and never leaves its field', () => {
  const box = { width: 470, height: 130, lineHeight: 1.06 }
  const sizes = [40, 30, 20, 16]

  const short = fitted('Fundacja Łódź', sizes, box)
  const long = fitted('Stowarzyszenie przyjaciół '.repeat(6).trim(), sizes, box)
  const oneWord = fitted('Ż'.repeat(40), sizes, box)

  expect(short.fontSize).toBe(40)
  expect(long.fontSize).toBeLessThan(30)
  expect(oneWord.fontSize).toBe(16)
  for (const { height } of [short, long, oneWord]) expect(height).toBeLessThanOrEqual(130)
})

test('a slightly smaller size is taken when it leaves no word alone', () => {
  const box = { width: 470, height: 130, lineHeight: 1.06 }

  const name = fitted('Fundacja „Zażółć gęślą jaźń”', [40, 37, 34, 31], box)

  expect(name.height).toBeLessThan(name.fontSize * 2)
})
