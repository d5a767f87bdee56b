import type { AnswerValue } from './events.ts'
import { columnsOf, type WorkbookColumn, type WorkbookHeadings } from './workbook-header.ts'
import { type Columns, type Line, lineOf } from './workbook-line.ts'
import { tidyText } from './workbook-text.ts'

/** A sheet as it was read: texts by row; formulas by `row:column`, both counted from 0. */
export type SheetRows = { rows: string[][]; formulas: string[] }

export type Held = { value: AnswerValue; justification: string; revision: number }

/** What an assessment holds now and what its version asks. */
export type WorkbookBase = {
  codes: readonly string[]
  applicable: readonly string[]
  answers: Readonly<Record<string, Held | undefined>>
  /** Words that stand for an answer, folded, in both languages. */
  words: ReadonlyMap<string, AnswerValue>
  reasonMinLength: number
  longest: number
  headings: WorkbookHeadings
}

export type WorkbookChange = {
  code: string
  /** As people count it: the first row is 1. */
  row: number
  value: AnswerValue
  justification: string
  /** The revision the workbook was written from; 0 for a first answer. */
  revision: number
  now: Held | null
  /** Somebody answered since the workbook was written, so that taking it would replace their text. */
  conflict: boolean
}

export type RefusedCell = {
  row: number
  /** The heading of the column. */
  column: string
  reason: RefusalReason
  value: string
}

export type RefusalReason =
  | 'columnMissing'
  | 'columnTwice'
  | 'formula'
  | 'codeMissing'
  | 'codeUnknown'
  | 'codeTwice'
  | 'codeNotApplicable'
  | 'answerUnknown'
  | 'answerMissing'
  | 'tooLong'
  | 'reasonTooShort'
  | 'versionWrong'

export type WorkbookReading = {
  changes: WorkbookChange[]
  refused: RefusedCell[]
  /** Rows that say what the assessment says already. */
  unchanged: number
}

/** Compares a workbook with the assessment: by criterion code and by heading, never by place. */
export function readWorkbookRows(sheet: SheetRows, base: WorkbookBase): WorkbookReading {
  const header = columnsOf(sheet.rows, base.headings)
  const { columns, refused } = header
  if (columns.code === undefined || columns.answer === undefined) {
    return { changes: [], refused, unchanged: 0 }
  }
  const rows = sheet.rows
    .map((cells, index) => lineOf({ cells, index, columns, formulas: sheet.formulas }))
    .filter(({ index, isEmpty }) => index > header.at && !isEmpty)
  const twice = repeated(rows.map(({ code }) => code))
  const reading: WorkbookReading = { changes: [], refused: [...refused], unchanged: 0 }
  for (const line of rows) {
    const found = judge(line, { base, twice, columns })
    if ('reason' in found) {
      const { reason, column } = found
      const value = column === 'code' ? line.typedCode : line[column]
      const heading = sheet.rows[header.at]?.[columns[column] ?? -1] ?? base.headings[column][0]
      reading.refused.push({ row: line.index + 1, column: heading ?? '', reason, value })
    } else if (found.same) reading.unchanged++
    else if (found.change) reading.changes.push(found.change)
  }
  return reading
}

function repeated(codes: string[]): Set<string> {
  return new Set(codes.filter((code, index) => code !== '' && codes.indexOf(code) !== index))
}

type Judged =
  | { column: WorkbookColumn; reason: RefusalReason }
  | { same: true }
  | { same: false; change: WorkbookChange | null }

type Against = { base: WorkbookBase; twice: Set<string>; columns: Columns }

function judge(line: Line, { base, twice, columns }: Against): Judged {
  const { code, index } = line
  if (line.formula) return { column: line.formula, reason: 'formula' }
  if (code === '') return { column: 'code', reason: 'codeMissing' }
  if (!base.codes.includes(code)) return { column: 'code', reason: 'codeUnknown' }
  if (twice.has(code)) return { column: 'code', reason: 'codeTwice' }
  const now = base.answers[code] ?? null
  const kept = columns.justification === undefined ? (now?.justification ?? '') : line.justification
  const value = line.answer === '' ? now?.value : base.words.get(folded(line.answer))
  if (line.answer !== '' && value === undefined)
    return { column: 'answer', reason: 'answerUnknown' }
  // An empty answer takes nothing back: paper and sheets are left empty for many reasons.
  if (value === undefined) {
    return line.justification === ''
      ? { same: true }
      : { column: 'answer', reason: 'answerMissing' }
  }
  if (now && now.value === value && tidyText(now.justification) === kept) return { same: true }
  if (!base.applicable.includes(code)) return { column: 'code', reason: 'codeNotApplicable' }
  if (kept.length > base.longest) return { column: 'justification', reason: 'tooLong' }
  if (value === 'notApplicable' && kept.length < base.reasonMinLength) {
    return { column: 'justification', reason: 'reasonTooShort' }
  }
  if (line.version !== '' && !/^\d{1,9}$/.test(line.version)) {
    return { column: 'version', reason: 'versionWrong' }
  }
  // Without a version nobody can tell which text the writer saw.
  const revision = line.version === '' ? 0 : Number(line.version)
  const conflict = revision !== (now?.revision ?? 0)
  const change = { code, row: index + 1, value, justification: kept, revision, now, conflict }
  return { same: false, change }
}

/** Without capitals and doubled spaces. */
export const folded = (text: string): string => tidyText(text).toLowerCase().replace(/\s+/g, ' ')
