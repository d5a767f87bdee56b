import type {
  Criterion,
  CriterionLevel,
  Kind,
  Manifest,
  Profile,
} from '#workflows/standard/manifest.ts'
import { evaluateRule, type Ground, judge } from '#workflows/standard/rule.ts'

export { evaluateRule } from '#workflows/standard/rule.ts'

/** Why a criterion applies or not, as plain JSON that a submission can freeze. */
export type Reason = {
  outcome: 'always' | 'applies' | 'maybe' | 'excluded'
  because: Ground[]
  /** The facts that raised the criterion to a legal duty; empty when nothing did. */
  raisedBy: Ground[]
}

export type ApplicableCriterion = {
  code: string
  area: string
  kind: Kind
  level: CriterionLevel
  /** True while an unanswered fact may still take the criterion out. */
  maybe: boolean
  reason: Reason
}

export type ExcludedCriterion = { code: string; area: string; reason: Reason }

/** The criteria that apply, or may apply, to a profile, in the order of the standard. */
export function applicableCriteria(manifest: Manifest, profile: Profile): ApplicableCriterion[] {
  return manifest.criteria.flatMap((criterion) => {
    const reason = reasonFor(criterion, profile)
    if (reason.outcome === 'excluded') return []
    const raised = criterion.kindIf !== null && reason.raisedBy.length > 0
    return {
      code: criterion.code,
      area: criterion.area,
      kind: raised ? 'critical' : criterion.kind,
      level: raised ? 'basic' : criterion.level,
      maybe: reason.outcome === 'maybe',
      reason,
    }
  })
}

/** The criteria that a profile rules out, in the order of the standard. */
export function excludedCriteria(manifest: Manifest, profile: Profile): ExcludedCriterion[] {
  return manifest.criteria
    .map((criterion) => ({
      code: criterion.code,
      area: criterion.area,
      reason: reasonFor(criterion, profile),
    }))
    .filter(({ reason }) => reason.outcome === 'excluded')
}

/** The few criteria a tiny organisation begins with; null when the profile does not show it is tiny. */
export function starterPath(manifest: Manifest, profile: Profile): string[] | null {
  const { when, codes, additions } = manifest.starterPath
  if (evaluateRule(when, profile) !== true) return null
  const chosen = new Set([
    ...codes,
    ...additions
      .filter((addition) => evaluateRule(addition.when, profile) === true)
      .flatMap((addition) => addition.codes),
  ])
  return applicableCriteria(manifest, profile)
    .map(({ code }) => code)
    .filter((code) => chosen.has(code))
}

function reasonFor(criterion: Criterion, profile: Profile): Reason {
  const { outcome, because } = judge(criterion.when, profile)
  if (outcome === false) return { outcome: 'excluded', because, raisedBy: [] }
  const raisedBy = groundsForRaising(criterion, profile)
  if (outcome === 'unknown') return { outcome: 'maybe', because, raisedBy }
  return { outcome: because.length === 0 ? 'always' : 'applies', because, raisedBy }
}

function groundsForRaising({ kindIf }: Criterion, profile: Profile): Ground[] {
  if (kindIf === null) return []
  const { outcome, because } = judge(kindIf.when, profile)
  return outcome === true ? because : []
}
