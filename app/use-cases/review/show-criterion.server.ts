import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { showReview } from './show.server.ts'

/** One criterion of the workbook with its neighbours. NotFound before the declaration. */
export async function showReviewedCriterion(
  deps: Deps,
  viewer: Viewer,
  { reviewId, code }: { reviewId: string; code: string },
) {
  const { workbook, mayRate } = await showReview(deps, viewer, { reviewId })
  const rows = workbook?.rows ?? []
  const position = rows.findIndex((row) => row.code === code)
  const row = rows[position]
  if (!row) throw new NotFound()
  const named = (at: number) => {
    const other = rows[at]
    return other && { code: other.code, title: other.title }
  }
  return { reviewId, mayRate, row, previous: named(position - 1), next: named(position + 1) }
}

export type ShownReviewedCriterion = Awaited<ReturnType<typeof showReviewedCriterion>>
