const DAY = 86_400_000

/** A session nobody uses ends after a week; one that is used ends after a month, and one signs in again. */
export const sessionTimes = { unused: 7 * DAY, longest: 30 * DAY }

/** When a session that begins now ends, unless it is used. */
export function firstEnd(now: Date): Date {
  return new Date(now.getTime() + sessionTimes.unused)
}

/**
 * The new end of a session that is used now (ISO instants), or undefined when it was put off less than a day
 * ago or can be put off no further.
 */
export function laterEnd(
  { signedInAt, expiresAt }: { signedInAt: string; expiresAt: string },
  now: Date,
): string | undefined {
  const last = Date.parse(signedInAt) + sessionTimes.longest
  const end = Math.min(now.getTime() + sessionTimes.unused, last)
  const gained = end - Date.parse(expiresAt)
  return gained >= DAY || (end === last && gained > 0) ? new Date(end).toISOString() : undefined
}
