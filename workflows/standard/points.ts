import type { ApplicableCriterion } from '#workflows/standard/applicability.ts'
import type { Answer, Answers, Manifest } from '#workflows/standard/manifest.ts'

export type Scoring = Pick<Manifest, 'scale' | 'weights' | 'thresholds'>
export type Rated = Pick<ApplicableCriterion, 'code' | 'kind' | 'level'>
export type Scored = Rated & { answer: Answer; points: number; maxPoints: number }

/** Weighted points of each answered criterion; what does not apply is left out. Throws on a gap. */
export function score(scoring: Scoring, criteria: Rated[], answers: Answers): Scored[] {
  return criteria.flatMap((criterion) => {
    const answer = answers[criterion.code]
    if (answer === undefined) throw new Error(`${criterion.code} is not answered`)
    const points = pointsOf(scoring, answer)
    if (points === null) return []
    const { code, kind, level } = criterion
    const weight = weightOf(scoring, criterion)
    return { code, kind, level, answer, points: points * weight, maxPoints: best(scoring) * weight }
  })
}

export function maxPointsOf(scoring: Scoring, criterion: Rated): number {
  return best(scoring) * weightOf(scoring, criterion)
}

const best = ({ scale }: Scoring): number => Math.max(...scale.map(({ points }) => points ?? 0))

function pointsOf({ scale }: Scoring, answer: Answer): number | null {
  const step = scale.find((candidate) => candidate.answer === answer)
  if (step === undefined) throw new Error(`The scale has no answer ${answer}`)
  return step.points
}

function weightOf({ weights }: Scoring, { kind, level }: Rated): number {
  if (kind === 'critical') return weights.critical
  return level === 'basic' ? weights.developmentalBasic : weights.developmentalAdvanced
}

/** Codes of critical criteria that are not fully met. */
export function missing(scored: Scored[]): string[] {
  return scored
    .filter(({ kind, answer }) => kind === 'critical' && answer !== 'met')
    .map(({ code }) => code)
}

/** Whether the weighted points reach a percentage; 59.5 % does not pass for 60 %. */
export function reaches(scored: Scored[], percent: number): boolean {
  const { points, maxPoints } = total(scored)
  return points * 100 >= maxPoints * percent
}

export function total(scored: Scored[]): { points: number; maxPoints: number } {
  return {
    points: scored.reduce((sum, { points }) => sum + points, 0),
    maxPoints: scored.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
  }
}

/** Whole percent, rounded half up in whole-number arithmetic. */
export function roundedPercent(points: number, maxPoints: number): number {
  return Math.floor((200 * points + maxPoints) / (2 * maxPoints))
}
