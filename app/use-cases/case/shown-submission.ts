import type { FrozenAnswer, SubmissionContent } from '#workflows/assessment/submission.ts'
import type { Manifest, Words } from '#workflows/standard/manifest.ts'
import type { AreaResult } from '#workflows/standard/scoring.ts'

/** One criterion of a submission with the texts of the standard. */
export type SubmittedCriterion = {
  code: string
  area: string
  kind: 'critical' | 'developmental'
  level: 'basic' | 'advanced'
  title: Words
  statement: Words
  answer: FrozenAnswer
  /** The later date agreed for it (ISO day), when there is one. */
  deferredUntil: string | null
}

export type SubmittedArea = {
  code: string
  title: Words
  result: AreaResult | null
  criteria: SubmittedCriterion[]
}

/** A frozen submission as pages show it: by area, in the order of the standard. Empty areas are left out. */
export function shownSubmission(content: SubmissionContent, manifest: Manifest): SubmittedArea[] {
  const { deferrals = [] } = content
  const texts = new Map(manifest.criteria.map((criterion) => [criterion.code, criterion]))
  const answers = new Map(content.answers.map((answer) => [answer.code, answer]))
  const criteria = content.criteria.flatMap((criterion): SubmittedCriterion[] => {
    const { code, area, kind, level } = criterion
    const text = texts.get(code)
    const answer = answers.get(code)
    if (!text || !answer) return []
    const deferredUntil = deferrals.find((each) => each.code === code)?.until ?? null
    const { title, statement } = text
    return [{ code, area, kind, level, title, statement, answer, deferredUntil }]
  })
  return manifest.areas
    .map(({ code, title }) => ({
      code,
      title,
      result: content.areas[code] ?? null,
      criteria: criteria.filter(({ area }) => area === code),
    }))
    .filter((area) => area.criteria.length > 0)
}
