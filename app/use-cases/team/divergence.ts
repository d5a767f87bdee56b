import type { Score } from '#db/queries/scoring.server.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'

export type Compared = {
  code: string
  scores: { name: string; value: AnswerValue; remark: string }[]
  /** What all who scored it chose; null when they differ or only one person did. */
  common: AnswerValue | null
}

/**
 * Scores side by side, criterion by criterion. Two or more people with the same value agree; "not applicable"
 * never counts as agreed, because its reason has to be written together.
 */
export function compareScores(codes: string[], scores: Score[]): Compared[] {
  return codes.map((code) => {
    const own = scores.filter((score) => score.code === code)
    const values = new Set(own.map(({ value }) => value))
    const [value] = values
    const agreed = own.length > 1 && values.size === 1 && value !== 'notApplicable'
    return {
      code,
      scores: own.map(({ name, value, remark }) => ({ name, value, remark })),
      common: agreed && value ? value : null,
    }
  })
}
