export type Validity = 'none' | 'valid' | 'expiring' | 'expired'

const DAY = 86_400_000
const SOON_DAYS = 30

/** How it is with a document on a day; the last day of validity is still a good one. */
export function validityOf(validUntil: string | null, today: string): Validity {
  if (validUntil === null) return 'none'
  if (validUntil < today) return 'expired'
  const days = (Date.parse(validUntil) - Date.parse(today)) / DAY
  return days <= SOON_DAYS ? 'expiring' : 'valid'
}
