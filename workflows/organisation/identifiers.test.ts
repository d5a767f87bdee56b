import { describe, expect, it } from 'vitest'
import { parseKrs, parseNip, parseRegon } from '#workflows/organisation/identifiers.ts'

const ok = (value: string) => ({ ok: true, value })
const no = (reason: string, suggestion: string | null = null) => ({ ok: false, reason, suggestion })

describe('KRS', () => {
  it.each([
    ['0009000001', ok('0009000001')],
    ['0009123456', ok('0009123456')],
    ['0009999999', ok('0009999999')],
    [' KRS: 0009 123 456 ', ok('0009123456')],
    ['123456', no('tooShort', '0000123456')],
    ['00090000O1', no('letters', '0009000001')],
    ['000900000l', no('letters', '0009000001')],
    ['O123', no('letters')],
    ['00090000X1', no('letters')],
    ['00090000010', no('tooLong')],
    ['0000000000', no('sameDigits')],
    ['', no('empty')],
    [' – ', no('empty')],
  ])('%j', (input, expected) => {
    expect(parseKrs(input)).toEqual(expected)
  })
})

describe('NIP', () => {
  it.each([
    ['9990001114', ok('9990001114')],
    ['9997654322', ok('9997654322')],
    ['9995550015', ok('9995550015')],
    ['999-000-11-14', ok('9990001114')],
    ['999–000–11–14', ok('9990001114')],
    ['PL9990001114', ok('9990001114')],
    ['pl 999 000 11 14', ok('9990001114')],
    ['NIP: 999\u00a0000\u00a011\u00a014', ok('9990001114')],
    ['999OOO1114', no('letters', '9990001114')],
    ['9990001115', no('checkDigit')],
    ['999000111', no('tooShort')],
    ['99900011144', no('tooLong')],
    ['0000000000', no('sameDigits')],
    ['1111111111', no('sameDigits')],
    ['0001112221', no('leadingZero')],
    ['0012345673', no('leadingZero')],
    ['1000000000', no('prefix')],
    ['DE999000111', no('letters')],
    ['', no('empty')],
    ['PL', no('empty')],
  ])('%j', (input, expected) => {
    expect(parseNip(input)).toEqual(expected)
  })

  it.each([...'0123456789'])('999123456%s cannot exist, because the remainder is 10', (digit) => {
    expect(parseNip(`999123456${digit}`)).toEqual(no('noCheckDigit'))
  })
})

describe('REGON', () => {
  it.each([
    ['990000128', ok('990000128')],
    ['991234561', ok('991234561')],
    ['987654326', ok('987654326')],
    ['990 000 128', ok('990000128')],
    // A remainder of 10 is written as 0.
    ['990000000', ok('990000000')],
    ['990000129', no('checkDigit')],
    ['99000012800012', ok('99000012800012')],
    ['99123456100010', ok('99123456100010')],
    ['98765432600011', ok('98765432600011')],
    ['99000012800013', no('checkDigit')],
    // The first nine digits of fourteen must be a REGON themselves.
    ['99000012900012', no('checkDigit')],
    // The KRS register pads nine digits with five zeros.
    ['61018820100000', ok('610188201')],
    ['30204683000000', ok('302046830')],
    ['22204956600000', ok('222049566')],
    ['99000012900000', no('checkDigit')],
    ['99000O128', no('letters', '990000128')],
    ['9900001', no('length')],
    ['9900001280', no('length')],
    ['000000000', no('sameDigits')],
    ['00000000000000', no('sameDigits')],
    ['', no('empty')],
  ])('%j', (input, expected) => {
    expect(parseRegon(input)).toEqual(expected)
  })
})
