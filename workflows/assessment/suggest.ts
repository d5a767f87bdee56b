import type { CriterionLevel } from '../standard/manifest.ts'
import type { ToPlan } from './plan.ts'

/** How much closing a gap takes: an evening, a few weeks, a quarter or more. */
export type Effort = 'small' | 'medium' | 'large'

/** Why a suggestion stands where it stands; the page words it. */
export type Why =
  | 'dutySmall'
  | 'dutyUnknown'
  | 'dutyStarted'
  | 'duty'
  | 'small'
  | 'unknown'
  | 'started'
  | 'later'

export type Suggestion = ToPlan & { effort: Effort; why: Why }

/** What the order needs to know about a criterion beside its answer. */
export type Known = { effort?: Effort | undefined; level?: CriterionLevel | undefined }

const efforts: Effort[] = ['small', 'medium', 'large']
const values: ToPlan['value'][] = ['partly', 'unknown', 'notMet']

/**
 * Gaps in the order worth working in: legal duties, then the basic level, then the rest; within each what takes
 * least, and what was begun before what was not. Ties stay in the order of the standard.
 */
export function suggestions(gaps: ToPlan[], known: (code: string) => Known): Suggestion[] {
  const ranked = gaps.map((gap) => {
    const { effort = 'medium', level = 'basic' } = known(gap.code)
    const duty = gap.kind === 'critical'
    const place = duty ? 0 : level === 'basic' ? 1 : 2
    const rank = place * 100 + efforts.indexOf(effort) * 10 + values.indexOf(gap.value)
    return { rank, suggestion: { ...gap, effort, why: whyOf(duty, effort, gap.value) } }
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ suggestion }) => suggestion)
}

function whyOf(duty: boolean, effort: Effort, value: ToPlan['value']): Why {
  if (value === 'unknown') return duty ? 'dutyUnknown' : 'unknown'
  if (effort === 'small') return duty ? 'dutySmall' : 'small'
  if (value === 'partly') return duty ? 'dutyStarted' : 'started'
  return duty ? 'duty' : 'later'
}
