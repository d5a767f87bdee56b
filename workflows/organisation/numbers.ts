import {
  type Identifier,
  parseKrs,
  parseNip,
  parseRegon,
} from '#workflows/organisation/identifiers.ts'

export type NumberField = 'krs' | 'nip' | 'regon'

/** `key` names the sentence: the field and what is wrong with it, such as `krsTooShort`. */
export type NumberProblem = { field: NumberField; key: string; suggestion: string | null }

const parsers: Record<NumberField, (input: string) => Identifier> = {
  krs: parseKrs,
  nip: parseNip,
  regon: parseRegon,
}

/** What is wrong with a number as typed; an empty field is no problem, a number may come later. */
export function numberProblem(field: NumberField, typed: string): NumberProblem | null {
  if (typed.trim() === '') return null
  const found = parsers[field](typed)
  if (found.ok) return null
  const key = `${field}${found.reason.charAt(0).toUpperCase()}${found.reason.slice(1)}`
  return { field, key, suggestion: found.suggestion }
}

/** The number in its stored form, or null when the field is empty or cannot be read. */
export function storedNumber(field: NumberField, typed: string): string | null {
  const found = parsers[field](typed)
  return found.ok ? found.value : null
}
