/** Days by which a cohort's work should be done, in the order they come. */
export const cohortDeadlines = ['submission', 'review', 'decision', 'end'] as const

export type CohortDeadline = (typeof cohortDeadlines)[number]

/** What a cohort decides for itself, as data: deadlines, numbers of days, votes and places. */
export type CohortSettings = {
  /** ISO dates; each lasts until 23:59 in Poland. Null: none, as in an open call. */
  deadlines: Record<CohortDeadline, string | null>
  /** Working days a reviewer has from the declaration. */
  reviewDays: number
  /** Working days an organisation has for one round of questions. */
  clarificationDays: number
  /** Votes needed for a decision. */
  quorum: number
  /** How many organisations may take part; null: any number. */
  places: number | null
}

export const defaultSettings: CohortSettings = {
  deadlines: { submission: null, review: null, decision: null, end: null },
  reviewDays: 15,
  clarificationDays: 10,
  quorum: 3,
  places: null,
}

/** The first deadline that is earlier than one before it, or undefined when they come in their order. */
export function deadlineOutOfOrder(
  deadlines: CohortSettings['deadlines'],
): CohortDeadline | undefined {
  let latest = ''
  for (const name of cohortDeadlines) {
    const day = deadlines[name]
    if (day === null) continue
    if (day < latest) return name
    latest = day
  }
  return undefined
}
