/** What is true of an issued document on a given day. */
export type Truth =
  | 'issued'
  | 'valid'
  | 'conditional'
  | 'suspended'
  | 'expired'
  | 'withdrawn'
  | 'annulled'

/**
 * The truth of a day, both ISO dates: a certificate whose last day is over has expired, whether or not the
 * clock has already written that down. What was withdrawn or annulled stays so.
 */
export function truthOf(
  { state, validUntil }: { state: string; validUntil: string | null },
  today: string,
): Truth {
  const runs = state === 'valid' || state === 'conditional' || state === 'suspended'
  if (runs && validUntil !== null && today > validUntil) return 'expired'
  return state as Truth
}

/** `P-2026-0001`: four digits at least, more when a year has more. */
export function numberOf({ series, year, n }: { series: string; year: number; n: number }): string {
  return `${series}-${year}-${String(n).padStart(4, '0')}`
}

/** A number as people type it, or undefined when it cannot be one. */
export function readNumber(typed: string): string | undefined {
  const plain = typed
    .trim()
    .toUpperCase()
    .replace(/[\s–—]+/g, (found) => (found.trim() ? '-' : ''))
  return /^[PC]-\d{4}-\d{4,9}$/.test(plain) ? plain : undefined
}
