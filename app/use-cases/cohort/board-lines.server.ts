import { type BoardRow, boardRows } from '#db/queries/board.server.ts'
import type { Cohort } from '#db/queries/cohort.server.ts'
import type { Db } from '#db/schema.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { type BoardQuery, type Line, lineOf, orders, passes } from './board.ts'

/** Lines a page; a whole pilot usually fits on the first one. */
export const PAGE = 30

/** Rows read at a time while looking for lines that pass a filter. */
const BATCH = 300

type Board = { cohort: Cohort; scope: { coordinator: boolean }; now: Date }

/**
 * One page of the board and the code number to go on from. By code it costs the same in a cohort of ten and
 * of ten thousand; another order has to look at every line.
 */
export async function boardPage(
  db: Db,
  board: Board,
  query: BoardQuery,
): Promise<{ lines: Line[]; next: number | null }> {
  const order = orders[query.sort ?? '']
  if (!order) {
    const found = await take(db, board, query, { after: query.after ?? 0, most: PAGE + 1 })
    return paged(found)
  }
  const all = await take(db, board, query, { after: 0, most: Number.POSITIVE_INFINITY })
  all.sort(order)
  const seen = all.findIndex(({ n }) => n === query.after)
  return paged(all.slice(seen + 1, seen + 2 + PAGE))
}

/** Every line that passes, by code: for exports and counts. */
export function allLines(db: Db, board: Board, query: BoardQuery = {}): Promise<Line[]> {
  return take(db, board, query, { after: 0, most: Number.POSITIVE_INFINITY })
}

function paged(found: Line[]) {
  const lines = found.slice(0, PAGE)
  return { lines, next: found.length > PAGE ? (lines.at(-1)?.n ?? null) : null }
}

async function take(
  db: Db,
  { cohort, scope, now }: Board,
  query: BoardQuery,
  { after, most }: { after: number; most: number },
): Promise<Line[]> {
  const { deadlines } = cohort.settings
  const today = dayInWarsaw(now.toISOString())
  const filtered = Boolean(query.stage || query.waits || query.text)
  const limit = filtered ? BATCH : Math.min(most, BATCH)
  const found: Line[] = []
  for (let from = after; ; ) {
    const rows = await boardRows(db, scope, { cohortId: cohort.id, after: from, limit })
    const lines = rows.map((row) =>
      lineOf(scope.coordinator ? row : coded(row), { deadlines, today }),
    )
    found.push(...lines.filter((line) => passes(line, query)))
    if (rows.length < limit || found.length >= most) return found.slice(0, most)
    from = rows.at(-1)?.n ?? from
  }
}

/** A number leads to a name in the public register, and the other ids to nothing an evaluator may open. */
const coded = (row: BoardRow): BoardRow => ({
  ...row,
  ...{ assessmentId: null, caseId: null, decisionId: null, certificate: null },
})
