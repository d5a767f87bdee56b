import type { FactValue, Profile, Rule } from '#workflows/standard/manifest.ts'

/** Three-valued truth: a rule that turns on an unanswered fact is neither true nor false. */
export type Outcome = boolean | 'unknown'

/** One fact that decided: what was tested, what the organisation answered and what came out. */
export type Ground = {
  fact: string
  test: 'isTrue' | 'oneOf' | 'atLeast'
  limit: number | null
  value: FactValue | null
  holds: Outcome
}

export type Verdict = { outcome: Outcome; because: Ground[] }

type Leaf = Exclude<Rule, { all: Rule[] } | { any: Rule[] } | { not: Rule }>

/** Whether a rule holds for a profile: true, false, or unknown while a fact that matters has no answer. */
export function evaluateRule(rule: Rule, profile: Profile): Outcome {
  return judge(rule, profile).outcome
}

/** Like `evaluateRule`, and says which facts decided. */
export function judge(rule: Rule, profile: Profile): Verdict {
  if (rule === 'always') return { outcome: true, because: [] }
  if (typeof rule === 'string') return judgeLeaf(rule, profile)
  if ('all' in rule) return combine(rule.all, profile, false)
  if ('any' in rule) return combine(rule.any, profile, true)
  if ('not' in rule) {
    const { outcome, because } = judge(rule.not, profile)
    return { outcome: outcome === 'unknown' ? 'unknown' : !outcome, because }
  }
  return judgeLeaf(rule, profile)
}

/** Every fact a rule asks about, each once. */
export function factsOf(rule: Rule): string[] {
  if (rule === 'always') return []
  if (typeof rule === 'string') return [rule]
  if ('all' in rule) return unique(rule.all.flatMap(factsOf))
  if ('any' in rule) return unique(rule.any.flatMap(factsOf))
  if ('not' in rule) return factsOf(rule.not)
  return [readLeaf(rule).fact]
}

/** The profile's answer to a fact; null when there is none. */
export function answerTo(profile: Profile, fact: string): FactValue | null {
  const value = Object.hasOwn(profile, fact) ? profile[fact] : null
  return value === undefined || value === 'unknown' ? null : value
}

// One part with the deciding value settles the whole: false settles `all`, true settles `any`.
function combine(rules: Rule[], profile: Profile, deciding: boolean): Verdict {
  const parts = rules.map((rule) => judge(rule, profile))
  const outcome = parts.some((part) => part.outcome === deciding)
    ? deciding
    : parts.some((part) => part.outcome === 'unknown')
      ? 'unknown'
      : !deciding
  const settled = parts.filter((part) => part.outcome === outcome)
  return { outcome, because: settled.flatMap((part) => part.because) }
}

function judgeLeaf(leaf: Leaf, profile: Profile): Verdict {
  const { fact, test, limit, choices } = readLeaf(leaf)
  const value = answerTo(profile, fact)
  const holds = holdsFor(value, test, limit, choices)
  return { outcome: holds, because: [{ fact, test, limit, value, holds }] }
}

function readLeaf(leaf: Leaf) {
  if (typeof leaf === 'string') {
    return { fact: leaf, test: 'isTrue' as const, limit: null, choices: [] }
  }
  if ('legalForm' in leaf) return oneOf('legalForm', leaf.legalForm)
  if ('bookkeeping' in leaf) return oneOf('bookkeeping', leaf.bookkeeping)
  if ('annualRevenueAtLeast' in leaf) return atLeast('annualRevenue', leaf.annualRevenueAtLeast)
  return atLeast('paidWorkers', leaf.paidWorkersAtLeast)
}

const oneOf = (fact: string, choices: string[]) => ({
  fact,
  test: 'oneOf' as const,
  limit: null,
  choices,
})

const atLeast = (fact: string, limit: number) => ({
  fact,
  test: 'atLeast' as const,
  limit,
  choices: [],
})

// A value of the wrong type cannot decide anything, so it counts as no answer.
function holdsFor(
  value: FactValue | null,
  test: Ground['test'],
  limit: number | null,
  choices: string[],
): Outcome {
  if (test === 'isTrue' && typeof value === 'boolean') return value
  if (test === 'oneOf' && typeof value === 'string') return choices.includes(value)
  if (test === 'atLeast' && typeof value === 'number') return value >= (limit ?? 0)
  return 'unknown'
}

const unique = (facts: string[]): string[] => [...new Set(facts)]
