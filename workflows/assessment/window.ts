const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' })

/**
 * Whether a cohort takes submissions: its phase allows them and the day they are due, which lasts until 23:59
 * in Poland, is not over. `dueOn` is an ISO date; null means no end, as in an open call.
 */
export function submissionWindowOpen(window: {
  phaseAllows: boolean
  dueOn: string | null
  /** ISO-8601 instant. */
  at: string
}): boolean {
  if (!window.phaseAllows) return false
  return window.dueOn === null || day.format(new Date(window.at)) <= window.dueOn
}

/** The day submissions are due, from the data of the cohort; null when there is none. */
export function submissionDueOn(settings: Record<string, unknown> | null): string | null {
  const deadlines = settings?.deadlines
  if (typeof deadlines !== 'object' || deadlines === null) return null
  const due = (deadlines as Record<string, unknown>).submission
  return typeof due === 'string' ? due.slice(0, 10) : null
}
