export type IdentifierProblem =
  | 'empty'
  | 'letters'
  | 'tooShort'
  | 'tooLong'
  | 'length'
  | 'sameDigits'
  | 'leadingZero'
  | 'prefix'
  | 'noCheckDigit'
  | 'checkDigit'

export type Identifier =
  | { ok: true; value: string }
  | { ok: false; reason: IdentifierProblem; suggestion: string | null }

/** A KRS number: ten digits kept as text, leading zeros matter, no check digit. */
export function parseKrs(input: string): Identifier {
  return parse(input.replace(/^\s*KRS[\s:.]*/i, ''), (digits) => {
    if (digits.length < 10) return refused('tooShort', digits.padStart(10, '0'))
    if (digits.length > 10) return refused('tooLong')
    return sameDigits(digits) ? refused('sameDigits') : accepted(digits)
  })
}

/** A NIP: ten digits, weighted sum modulo 11; a remainder of 10 means the number cannot exist. */
export function parseNip(input: string): Identifier {
  return parse(input.replace(/^\s*(NIP[\s:.]*)?(PL)?/i, ''), (digits) => {
    if (digits.length < 10) return refused('tooShort')
    if (digits.length > 10) return refused('tooLong')
    if (sameDigits(digits)) return refused('sameDigits')
    if (digits.startsWith('0')) return refused('leadingZero')
    // The schemas of the Ministry of Finance refuse x00: no tax office has such a code.
    if (digits.slice(1, 3) === '00') return refused('prefix')
    const remainder = weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11
    if (remainder === 10) return refused('noCheckDigit')
    return remainder === Number(digits[9]) ? accepted(digits) : refused('checkDigit')
  })
}

/** A REGON of nine digits, or fourteen for a local unit. */
export function parseRegon(input: string): Identifier {
  return parse(input.replace(/^\s*REGON[\s:.]*/i, ''), (digits) => {
    // The KRS register pads nine-digit numbers with five zeros, which no check digit of 14 accepts.
    const regon = digits.length === 14 && digits.endsWith('00000') ? digits.slice(0, 9) : digits
    if (regon.length !== 9 && regon.length !== 14) return refused('length')
    if (sameDigits(regon)) return refused('sameDigits')
    const whole = endsWithCheckDigit(regon.slice(0, 9), [8, 9, 2, 3, 4, 5, 6, 7])
    const local =
      regon.length === 9 || endsWithCheckDigit(regon, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8])
    return whole && local ? accepted(regon) : refused('checkDigit')
  })
}

function parse(input: string, check: (digits: string) => Identifier): Identifier {
  const text = input.replace(/[\s\p{Pd}.]/gu, '')
  if (text === '') return refused('empty')
  if (/^\d+$/.test(text)) return check(text)
  const lookalikes = text.replace(/o/gi, '0').replace(/[il]/gi, '1')
  const meant = /^\d+$/.test(lookalikes) ? check(lookalikes) : null
  return refused('letters', meant?.ok === true ? meant.value : null)
}

const accepted = (value: string): Identifier => ({ ok: true, value })

const refused = (reason: IdentifierProblem, suggestion: string | null = null): Identifier => ({
  ok: false,
  reason,
  suggestion,
})

const sameDigits = (digits: string): boolean => /^(\d)\1*$/.test(digits)

const weightedSum = (digits: string, weights: number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)

// For REGON a remainder of 10 is written as the check digit 0.
const endsWithCheckDigit = (digits: string, weights: number[]): boolean =>
  (weightedSum(digits, weights) % 11) % 10 === Number(digits.at(-1))
