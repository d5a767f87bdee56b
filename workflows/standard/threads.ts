import type { Effort } from '../assessment/suggest.ts'
import type { Answer, Answers } from './manifest.ts'

/** What is known about a criterion beside its text; never part of the hash. */
export type CriterionTags = {
  /** A document shows it, or it shows in what people do. */
  aspect: 'paper' | 'practice'
  effort: Effort
  /** An answer older than a year wants a new look. */
  yearly: boolean
  /** Threads that run across the areas. */
  tags: string[]
}

/** How one thread stands: whole numbers with their denominator, never a mark. */
export type Thread = {
  name: string
  met: number
  partly: number
  /** Not met or not known. */
  open: number
  unanswered: number
  /** What the four add up to: criteria that apply and were not called not applicable. */
  of: number
}

/**
 * The threads of the tags in the order of `names`, with `paper` and `practice` among them; a thread without
 * criteria is left out.
 */
export function threadsOf(
  names: string[],
  codes: string[],
  { answers, tags }: { answers: Answers; tags: Record<string, CriterionTags> },
): Thread[] {
  return names.flatMap((name) => {
    const own = codes.filter((code) => belongs(tags[code], name))
    const counted = own.filter((code) => answers[code] !== 'notApplicable')
    const count = (...values: (Answer | undefined)[]) =>
      counted.filter((code) => values.includes(answers[code])).length
    if (counted.length === 0) return []
    return {
      name,
      met: count('met'),
      partly: count('partly'),
      open: count('notMet', 'unknown'),
      unanswered: count(undefined),
      of: counted.length,
    }
  })
}

function belongs(tags: CriterionTags | undefined, name: string): boolean {
  return tags !== undefined && (tags.aspect === name || tags.tags.includes(name))
}

/** Whether an answer to a criterion with a yearly deadline is older than twelve months. Instants are ISO text. */
export function wantsNewYear(
  tags: CriterionTags | undefined,
  answeredAt: string,
  now: string,
): boolean {
  if (!tags?.yearly) return false
  const year = Number(now.slice(0, 4)) - 1
  return answeredAt < `${String(year)}${now.slice(4)}`
}
