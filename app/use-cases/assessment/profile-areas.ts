import type { ApplicableCriterion } from '#workflows/standard/applicability.ts'
import type { Answers, Locale, Manifest } from '#workflows/standard/manifest.ts'
import { areaRange, areaResult, type Level } from '#workflows/standard/scoring.ts'

export type ProfileArea = {
  code: string
  title: string
  /** Whole percent; equal when everything is answered, null when nothing counts. */
  range: { lowest: number; highest: number } | null
  level: Level | null
  /** Legal duties answered otherwise than "met". */
  missing: string[]
  duties: number
  applicable: number
  answered: number
  open: number
}

/** Each area with its range, and always with how many answers and missing duties stand behind the percentage. */
export function profileAreas(
  manifest: Manifest,
  applicable: ApplicableCriterion[],
  { answers, locale }: { answers: Answers; locale: Locale },
): ProfileArea[] {
  return manifest.areas
    .toSorted((a, b) => a.position - b.position)
    .map(({ code, title }) => {
      const own = applicable.filter(({ area }) => area === code)
      const range = areaRange(manifest, own, answers)
      const open = own.filter((criterion) => answers[criterion.code] === undefined).length
      const result = range && open === 0 ? areaResult(manifest, own, answers) : null
      return {
        code,
        title: title[locale],
        range: range && { lowest: range.lowest, highest: range.highest },
        level: result?.level ?? null,
        missing: range?.missingCritical ?? [],
        duties: own.filter(({ kind }) => kind === 'critical').length,
        applicable: own.length,
        answered: own.length - open,
        open,
      }
    })
}
