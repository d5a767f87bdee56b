import type { WorkbookColumn } from './workbook-header.ts'
import { tidyText } from './workbook-text.ts'

export type Columns = Partial<Record<WorkbookColumn, number>>

/** One row with what is read of it. */
export type Line = {
  index: number
  typedCode: string
  code: string
  answer: string
  justification: string
  version: string
  formula: WorkbookColumn | undefined
  isEmpty: boolean
}

type Placed = { cells: string[]; index: number; columns: Columns; formulas: string[] }

export function lineOf({ cells, index, columns, formulas }: Placed): Line {
  const cell = (column: WorkbookColumn) => {
    const at = columns[column]
    return at === undefined ? '' : tidyText(cells[at] ?? '')
  }
  const typedCode = cell('code')
  const own = (Object.entries(columns) as [WorkbookColumn, number][]).find(([, at]) =>
    formulas.includes(`${index}:${at}`),
  )
  const parts = { answer: cell('answer'), justification: cell('justification') }
  return {
    index,
    typedCode,
    code: typedCode.toUpperCase(),
    ...parts,
    version: cell('version'),
    formula: own?.[0],
    isEmpty: typedCode === '' && parts.answer === '' && parts.justification === '',
  }
}
