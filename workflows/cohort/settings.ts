/** Days by which a cohort's work should be done, in the order they come. */
export const cohortDeadlines = ['submission', 'review', 'decision', 'end'] as const

export type CohortDeadline = (typeof cohortDeadlines)[number]

/** ISO dates; each lasts until 23:59 in Poland. Null: none, as in an open call. */
export type Deadlines = Record<CohortDeadline, string | null>

export const noDeadlines: Deadlines = { submission: null, review: null, decision: null, end: null }

/** Working days for a reviewer and for a round of questions, votes for a decision (§3.2-§3.4). */
export const defaultNumbers = { reviewDays: 15, clarificationDays: 10, quorum: 3 }

/** The first deadline that is earlier than one before it, or undefined when they come in their order. */
export function deadlineOutOfOrder(deadlines: Deadlines): CohortDeadline | undefined {
  let latest = ''
  for (const name of cohortDeadlines) {
    const day = deadlines[name]
    if (day === null) continue
    if (day < latest) return name
    latest = day
  }
  return undefined
}
