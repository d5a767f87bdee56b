import type { ApplicableCriterion } from '#workflows/standard/applicability.ts'
import type { Answers, Manifest } from '#workflows/standard/manifest.ts'
import {
  maxPointsOf,
  missing,
  type Rated,
  reaches,
  roundedPercent,
  type Scored,
  type Scoring,
  score,
  total,
} from '#workflows/standard/points.ts'

export type Level = 'on-the-way' | 'basic' | 'advanced'

export type AreaResult = {
  /** Weighted points. */
  points: number
  maxPoints: number
  /** Whole percent, rounded half up; for people to read, never compared with a threshold. */
  percent: number
  missingCritical: string[]
  level: Level
}

export type AreaRange = {
  /** Whole percent if everything unanswered turned out not met. */
  lowest: number
  /** Whole percent if everything unanswered turned out met. */
  highest: number
  missingCritical: string[]
  unanswered: string[]
}

export type Results = { areas: Record<string, AreaResult | null>; level: Level | null }

/** Results of every area and the overall level; null until every applicable criterion is answered. */
export function results(
  manifest: Manifest,
  applicable: ApplicableCriterion[],
  answers: Answers,
): Results | null {
  if (applicable.some(({ code }) => answers[code] === undefined)) return null
  const areas = Object.fromEntries(
    manifest.areas.map(({ code }) => [
      code,
      areaResult(
        manifest,
        applicable.filter(({ area }) => area === code),
        answers,
      ),
    ]),
  )
  return { areas, level: overallLevel(manifest, Object.values(areas)) }
}

/**
 * The result of one area whose criteria are all answered; null when nothing is left to count.
 * Throws when a criterion has no answer, because a guess would look like a result: see `areaRange`.
 */
export function areaResult(
  scoring: Scoring,
  criteria: Rated[],
  answers: Answers,
): AreaResult | null {
  const scored = score(scoring, criteria, answers)
  if (scored.length === 0) return null
  const { points, maxPoints } = total(scored)
  return {
    points,
    maxPoints,
    percent: roundedPercent(points, maxPoints),
    missingCritical: missing(scored),
    level: areaLevel(scoring, scored),
  }
}

/** What the percentage of an area can still become; null when nothing is left to count. */
export function areaRange(scoring: Scoring, criteria: Rated[], answers: Answers): AreaRange | null {
  const unanswered = criteria.filter(({ code }) => answers[code] === undefined)
  const answered = criteria.filter(({ code }) => answers[code] !== undefined)
  const scored = score(scoring, answered, answers)
  const open = unanswered.reduce((sum, criterion) => sum + maxPointsOf(scoring, criterion), 0)
  const { points, maxPoints } = total(scored)
  if (maxPoints + open === 0) return null
  return {
    lowest: roundedPercent(points, maxPoints + open),
    highest: roundedPercent(points + open, maxPoints + open),
    missingCritical: missing(scored),
    unanswered: unanswered.map(({ code }) => code),
  }
}

/** The level of the whole organisation; areas without a result are skipped, null when none has one. */
export function overallLevel(
  { thresholds }: Pick<Manifest, 'thresholds'>,
  areas: (Pick<AreaResult, 'level'> | null)[],
): Level | null {
  const levels = areas.filter((area) => area !== null).map(({ level }) => level)
  if (levels.length === 0) return null
  if (levels.includes('on-the-way')) return 'on-the-way'
  const advanced = levels.filter((level) => level === 'advanced').length
  const needed = Math.min(thresholds.overall.advancedAreasAtLeast, levels.length)
  return advanced >= needed ? 'advanced' : 'basic'
}

function areaLevel({ thresholds }: Scoring, scored: Scored[]): Level {
  const developmental = scored.filter(({ kind }) => kind === 'developmental')
  const developmentalBasic = developmental.filter(({ level }) => level === 'basic')
  const { basic, advanced } = thresholds

  const notMet = developmentalBasic.filter(({ answer }) => answer !== 'met').length
  const reachesBasic =
    developmentalBasic.length < basic.fewBelow
      ? notMet <= basic.fewNotMetAtMost
      : reaches(developmentalBasic, basic.developmentalBasicPercent)
  if (missing(scored).length > 0 || !reachesBasic) return 'on-the-way'

  const refused = developmentalBasic.some(({ answer }) =>
    advanced.refusedDevelopmentalBasic.includes(answer),
  )
  return !refused && reaches(developmental, advanced.developmentalPercent) ? 'advanced' : 'basic'
}
