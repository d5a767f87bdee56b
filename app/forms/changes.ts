type Change = 'improved' | 'worsened' | 'knewBetter'

const known: readonly string[] = ['improved', 'worsened', 'knewBetter']

/** What was chosen for each criterion: fields are named by its code. Anything else is left out. */
export function changesIn(form: FormData): Record<string, Change> {
  const chosen = [...form].flatMap(([code, value]): [string, Change][] =>
    typeof value === 'string' && known.includes(value) ? [[code, value as Change]] : [],
  )
  return Object.fromEntries(chosen)
}
