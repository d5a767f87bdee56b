import type { ApplicableCriterion } from '../standard/applicability.ts'
import type { Answer, Answers } from '../standard/manifest.ts'
import { roundedPercent, type Scoring, score, total } from '../standard/points.ts'

/** What a person says about a difference: better now, worse now, or seen more clearly now. */
export type Change = 'improved' | 'worsened' | 'knewBetter'

export type Difference = {
  code: string
  area: string
  before: Answer | null
  after: Answer | null
  /** `scope`: it applies now and did not, or the other way round; `text`: the criterion itself changed. */
  kind: 'same' | 'up' | 'down' | 'sideways' | 'scope' | 'text' | 'open'
  /** What may be said about it; empty where nothing is asked. */
  asks: Change[]
  change: Change | null
}

export type Point = { answers: Answers; codes: string[] }

const rank: Record<Answer, number | null> = {
  met: 2,
  partly: 1,
  notMet: 0,
  unknown: 0,
  notApplicable: null,
}

/** Every criterion of either time with what became of its answer, in the order of the codes given. */
export function differences(
  criteria: { code: string; area: string }[],
  { before, after }: { before: Point; after: Point },
  { changed, said }: { changed: (code: string) => boolean; said: Record<string, Change> },
): Difference[] {
  return criteria.flatMap(({ code, area }) => {
    const [was, is] = [before.codes.includes(code), after.codes.includes(code)]
    if (!was && !is) return []
    const from = was ? (before.answers[code] ?? null) : null
    const to = is ? (after.answers[code] ?? null) : null
    const kind = was && is && changed(code) ? 'text' : kindOf(from, to, was && is)
    const asks = asksFor(kind)
    const own = said[code]
    const change = own && asks.includes(own) ? own : null
    return { code, area, before: from, after: to, kind, asks, change }
  })
}

function kindOf(from: Answer | null, to: Answer | null, both: boolean): Difference['kind'] {
  if (!both) return 'scope'
  if (from === null || to === null) return 'open'
  if (from === to) return 'same'
  const [low, high] = [rank[from], rank[to]]
  if (low === null || high === null) return 'scope'
  if (low === high) return 'sideways'
  return high > low ? 'up' : 'down'
}

function asksFor(kind: Difference['kind']): Change[] {
  if (kind === 'up') return ['improved', 'knewBetter']
  if (kind === 'down' || kind === 'sideways') return ['knewBetter', 'worsened']
  return []
}

/** One area at both times on the same criteria, and what the step between them is made of (percentage points). */
export type AreaStep = {
  area: string
  /** Criteria that counted both times with the same text. */
  of: number
  before: number
  after: number
  /** Where one stood before, as one knows it today. */
  beforeKnown: number
  learned: number
  improved: number
  unexplained: number
  counts: Record<Change | 'unsaid', number>
}

/**
 * "We improved" apart from "we know better": answers seen wrongly before are put right first (a response shift),
 * and only what is left is a change. Null when nothing of the area can be compared.
 */
export function areaStep(
  scoring: Scoring,
  area: string,
  { criteria, differences: all }: { criteria: ApplicableCriterion[]; differences: Difference[] },
): AreaStep | null {
  const own = all.filter(
    (each) => each.area === area && ['same', 'up', 'down', 'sideways'].includes(each.kind),
  )
  const counted = own.filter(({ after }) => after !== 'notApplicable')
  if (counted.length === 0) return null
  const rated = criteria.filter(({ code }) => counted.some((each) => each.code === code))
  const percentOf = (pick: (each: Difference) => Answer | null) => {
    const answers = Object.fromEntries(counted.map((each) => [each.code, pick(each) as Answer]))
    const { points, maxPoints } = total(score(scoring, rated, answers))
    return roundedPercent(points, maxPoints)
  }
  const known = ({ change, before, after }: Difference) =>
    change === 'knewBetter' ? after : before
  const explained = (each: Difference) => (each.change === null ? known(each) : each.after)
  const [before, after] = [percentOf((each) => each.before), percentOf((each) => each.after)]
  const [beforeKnown, said] = [percentOf(known), percentOf(explained)]
  return {
    area,
    of: counted.length,
    before,
    after,
    beforeKnown,
    learned: beforeKnown - before,
    improved: said - beforeKnown,
    unexplained: after - said,
    counts: countsOf(own),
  }
}

function countsOf(own: Difference[]): AreaStep['counts'] {
  const count = (change: Change) => own.filter((each) => each.change === change).length
  return {
    improved: count('improved'),
    worsened: count('worsened'),
    knewBetter: count('knewBetter'),
    unsaid: own.filter(({ asks, change }) => asks.length > 0 && change === null).length,
  }
}
