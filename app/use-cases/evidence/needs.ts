import type { EvidenceUse } from '#db/queries/evidence-uses.server.ts'

/** How long files are kept after the cohort closed, or after a self-assessment ended (`model.md` §7). */
const KEPT_MONTHS = 12

const ended = new Set(['closed', 'withdrawn'])

/** Nothing about the assessment is pending any more. */
export const isOver = ({ life, cohortClosedSince }: EvidenceUse) =>
  ended.has(life) || cohortClosedSince !== null

/** Somebody may still have to look at it. */
export const isNeeded = (use: EvidenceUse) => (use.live || use.frozen) && !isOver(use)

/** The rule of retention: it was used, and every use has been over for twelve months. */
export function isOverdue(uses: EvidenceUse[], now: Date): boolean {
  const limit = new Date(now)
  limit.setUTCMonth(limit.getUTCMonth() - KEPT_MONTHS)
  return uses.length > 0 && uses.every((use) => isOverSince(use, limit.toISOString()))
}

function isOverSince({ life, since, cohort, cohortClosedSince }: EvidenceUse, limit: string) {
  if (cohort !== null) return cohortClosedSince !== null && cohortClosedSince <= limit
  return ended.has(life) && since <= limit
}
