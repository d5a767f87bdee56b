/** One measured line; `ratio` is value / baseline. */
export type Row = { name: string; value: number; unit: string; baseline: number; ratio: number }

/** How far a ratio may go (`contract.md` §10), so that a reader sees at once where it stands. */
const budgets: Record<string, { atLeast: number } | { atMost: number }> = {
  'area-page': { atLeast: 0.6 },
  'save-answer': { atLeast: 0.15 },
  'save-200-connections': { atLeast: 0.15 },
  'workflow-step': { atMost: 2.5 },
  'certificate-pdf': { atMost: 2 },
  'certificate-event-loop': { atMost: 1 },
  'certificate-memory': { atMost: 1 },
  'cohort-board': { atMost: 2 },
  'area-javascript': { atMost: 1 },
  'criterion-javascript': { atMost: 1 },
  'upload-memory': { atMost: 1 },
  'download-memory': { atMost: 1 },
  start: { atMost: 1 },
  'start-memory': { atMost: 1 },
}

/** A row from what was measured and what it is measured against, in the same unit. */
export function row(
  name: keyof typeof budgets,
  unit: string,
  value: number,
  baseline: number,
): Row {
  return {
    name,
    value: rounded(value),
    unit,
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
  }
}

/** `ok` or by what budget the row fails. */
export function verdict({ name, ratio }: Row): string {
  const budget = budgets[name]
  if (!budget) return 'no budget'
  if ('atLeast' in budget) return ratio >= budget.atLeast ? 'ok' : `below ${budget.atLeast}`
  return ratio <= budget.atMost ? 'ok' : `above ${budget.atMost}`
}

const rounded = (value: number) => Number(value.toPrecision(4))

export function median(values: number[]): number {
  return quantile(values, 0.5)
}

/** The smallest value that so many (0-1) of the values do not exceed. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
