import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMultibase, multibase } from './base58.ts'

test('bytes are written as base58btc is elsewhere', () => {
  expect(multibase(Buffer.from('Hello World!'))).toBe('z2NEpo7TZRRrLZSi2U')
  expect(multibase(Buffer.from('0000287fb4cd', 'hex'))).toBe('z11233QC4')
  expect(multibase(Buffer.alloc(3))).toBe('z111')
})

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 70 }), (bytes) => {
      expect(fromMultibase(multibase(bytes), bytes.length)).toEqual(bytes)
    }),
  )
})

test('only one spelling is read, and only of the length asked for', () => {
  const text = multibase(Buffer.from('Hello World!'))

  expect(fromMultibase(`x${text.slice(1)}`, 12)).toBeUndefined()
  expect(fromMultibase(text.slice(1), 12)).toBeUndefined()
  expect(fromMultibase(`z1${text.slice(1)}`, 12)).toBeUndefined()
  expect(fromMultibase(text, 11)).toBeUndefined()
  expect(fromMultibase(text, 13)).toBeUndefined()
  expect(fromMultibase(`${text}0`, 12)).toBeUndefined()
  expect(fromMultibase('', 12)).toBeUndefined()
})
