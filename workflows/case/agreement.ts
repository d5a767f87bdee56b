import type { Rating } from '../review/events.ts'

/** What the reviewers of a case gave for one criterion, as it was when the last of them was done. */
export type Compared = { code: string; ratings: { reviewId: string; rating: Rating }[] }

/** Codes that were not rated the same by all. */
export function disputedCodes(compared: Compared[]): string[] {
  return compared.filter(({ ratings }) => !isExact(ratings.map(({ rating }) => rating))).map(codeOf)
}

export type AgreementFigures = {
  /** Criteria rated by all. */
  criteria: number
  /** Of them, rated the same by all. */
  exact: number
  /** Criteria that all rated met, partly or not met: the only ones with steps between them. */
  onScale: number
  /** Of those on the scale, not further apart than one step. */
  withinOne: number
}

/** How far the reviewers agreed before any edit (`model.md` §9). */
export function agreementFigures(compared: Compared[]): AgreementFigures {
  const rated = compared.map(({ ratings }) => ratings.map(({ rating }) => rating))
  const onScale = rated.filter((ratings) => ratings.every((rating) => rating in steps))
  return {
    criteria: rated.length,
    exact: rated.filter(isExact).length,
    onScale: onScale.length,
    withinOne: onScale.filter((ratings) => spread(ratings) <= 1).length,
  }
}

const steps: Partial<Record<Rating, number>> = { notMet: 0, partly: 1, met: 2 }

const codeOf = ({ code }: Compared) => code

const isExact = (ratings: Rating[]) => new Set(ratings).size === 1

function spread(ratings: Rating[]): number {
  const values = ratings.map((rating) => steps[rating] ?? 0)
  return Math.max(...values) - Math.min(...values)
}
