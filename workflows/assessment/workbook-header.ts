import type { RefusedCell } from './workbook.ts'
import { tidyText } from './workbook-text.ts'

/** Columns that are read; the others of a workbook are for people. */
export type WorkbookColumn = 'code' | 'answer' | 'justification' | 'version'

/** Headings of each column in every language; the first one is named when the column is missing. */
export type WorkbookHeadings = Record<WorkbookColumn, readonly string[]>

/** Rows above the headings that somebody may have added. */
const SEARCHED = 10

type Header = {
  /** The row of the headings, from 0. */
  at: number
  columns: Partial<Record<WorkbookColumn, number>>
  refused: RefusedCell[]
}

/** Finds the headings, wherever they moved; a column that is missing or twice there is not read. */
export function columnsOf(rows: string[][], headings: WorkbookHeadings): Header {
  const names = Object.keys(headings) as WorkbookColumn[]
  const score = (cells: string[]) =>
    names.filter((name) => cells.some((cell) => isHeading(cell, headings[name]))).length
  const scores = rows.slice(0, SEARCHED).map(score)
  const at = Math.max(0, scores.indexOf(Math.max(0, ...scores)))
  const columns: Header['columns'] = {}
  const refused: RefusedCell[] = []
  for (const name of names) {
    const found = (rows[at] ?? []).flatMap((cell, index) =>
      isHeading(cell, headings[name]) ? [index] : [],
    )
    if (found.length === 1) columns[name] = found[0] as number
    else {
      const reason = found.length === 0 ? 'columnMissing' : 'columnTwice'
      refused.push({ row: at + 1, column: headings[name][0] ?? '', reason, value: '' })
    }
  }
  return { at, columns, refused }
}

const isHeading = (cell: string, names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === tidyText(cell).toLowerCase())
