import { type Day, daysBetween } from '#workflows/duty/dates.ts'

/** What a calendar shows of one entry. */
export type FeedContent = { day: Day; summary: string; description: string; url: string | null }

export type Remembered = {
  uid: string
  sequence: number
  contentHash: string
  content: FeedContent
  cancelledAt: string | null
  changedAt: string
}

export type Wanted = { uid: string; contentHash: string; content: FeedContent }

/** A cancelled entry stays this long, so that every calendar that knows it hears of it. */
const CANCELLED_DAYS = 365

/**
 * What a feed shows after a look at what it should show: the sequence and the stamp of an entry change with its
 * content only; what is gone is cancelled, what has become history is forgotten. `now` is an ISO-8601 instant.
 */
export function nextFeed(
  before: Remembered[],
  wanted: Wanted[],
  { from, now }: { from: Day; now: string },
): { entries: Remembered[]; changed: Remembered[]; forgotten: string[] } {
  const known = new Map(before.map((entry) => [entry.uid, entry]))
  const asked = new Set(wanted.map(({ uid }) => uid))
  const changed: Remembered[] = []
  const current = wanted.map((entry) => {
    const old = known.get(entry.uid)
    if (old && old.contentHash === entry.contentHash && old.cancelledAt === null) return old
    const next = {
      ...entry,
      sequence: old ? old.sequence + 1 : 0,
      cancelledAt: null,
      changedAt: now,
    }
    changed.push(next)
    return next
  })
  const cancelled: Remembered[] = []
  const forgotten: string[] = []
  for (const old of before.filter(({ uid }) => !asked.has(uid))) {
    if (isOver(old, from, now)) forgotten.push(old.uid)
    else if (old.cancelledAt !== null) cancelled.push(old)
    else {
      const next = { ...old, sequence: old.sequence + 1, cancelledAt: now, changedAt: now }
      changed.push(next)
      cancelled.push(next)
    }
  }
  const entries = [...current, ...cancelled].toSorted((a, b) => a.uid.localeCompare(b.uid))
  return { entries, changed, forgotten }
}

/** A day that has left the span was not taken back; it has only passed. */
function isOver({ content, cancelledAt }: Remembered, from: Day, now: string): boolean {
  if (cancelledAt === null) return content.day < from
  return daysBetween(cancelledAt.slice(0, 10), now.slice(0, 10)) > CANCELLED_DAYS
}
