import type { Locale } from '#templates/messages/message.ts'
import { say } from '#templates/messages/message.ts'
import { workbook } from '#templates/messages/workbook.ts'
import { tidyText } from '#workflows/assessment/workbook-text.ts'
import type { WorkbookCriterion, WorkbookFacts } from './facts.ts'

/** The fill that marks a cell as open for writing; the rest of the sheet is protected. */
export const OPEN = '#FFFDF5'

/** A cell as the spreadsheet library takes it; every value is a text, so that no cell begins a formula. */
export type SheetCell = {
  value?: string
  type?: StringConstructor
  wrap: true
  alignVertical: 'top'
  fontWeight?: 'bold'
  backgroundColor?: string
}

export type WorkbookSheet = {
  main: string
  list: string
  rows: SheetCell[][]
  words: SheetCell[][]
  widths: number[]
  /** Column letter of the answers, and the last row with a criterion. */
  answers: { column: string; lastRow: number }
  chooseAnswer: string
}

const columns = [
  ['code', 9],
  ['area', 18],
  ['title', 30],
  ['pl', 55],
  ['en', 40],
  ['kind', 12],
  ['answer', 18],
  ['justification', 50],
  ['evidence', 35],
  ['plan', 35],
  ['version', 9],
] as const

type Column = (typeof columns)[number][0]

/** A row a criterion, with the reader's words; both languages of the statement, because teams are mixed. */
export function workbookSheet(facts: WorkbookFacts): WorkbookSheet {
  const words = workbook[facts.locale]
  const heads = columns.map(([name]) => head(say(facts.locale, words[`col_${name}`])))
  const rows = facts.areas.flatMap((area) =>
    area.criteria.map((criterion) => {
      const texts = textsOf(facts, { area: `${area.code} ${area.title}`, criterion })
      return columns.map(([name]) => cell(texts[name], isOpen(name)))
    }),
  )
  return {
    main: say(facts.locale, words.sheet_main),
    list: say(facts.locale, words.sheet_list),
    rows: [heads, ...rows],
    words: facts.answers.map(({ label }) => [cell(label[facts.locale], false)]),
    widths: columns.map(([, width]) => width),
    answers: {
      column: String.fromCharCode(65 + columns.findIndex(([name]) => name === 'answer')),
      lastRow: rows.length + 1,
    },
    chooseAnswer: say(facts.locale, words.chooseAnswer),
  }
}

/** Headings of the columns that are read back, in both languages; the reader's own comes first. */
export function headingsFor(locale: Locale) {
  const other: Locale = locale === 'pl' ? 'en' : 'pl'
  const of = (name: Column) =>
    [locale, other].map((each) => say(each, workbook[each][`col_${name}`]))
  return {
    code: of('code'),
    answer: of('answer'),
    justification: of('justification'),
    version: of('version'),
  }
}

const isOpen = (name: Column) => name === 'answer' || name === 'justification'

type Row = { area: string; criterion: WorkbookCriterion }

function textsOf({ locale, answers }: WorkbookFacts, { area, criterion }: Row) {
  const label = answers.find(({ value }) => value === criterion.answer)?.label[locale] ?? ''
  return {
    code: criterion.code,
    area,
    title: criterion.title,
    pl: criterion.statement.pl,
    en: criterion.statement.en,
    kind: say(locale, workbook[locale][criterion.duty ? 'duty' : 'development']),
    answer: label,
    justification: criterion.justification,
    evidence: criterion.evidence.join('\n'),
    plan: criterion.plan.join('\n'),
    version: String(criterion.revision),
  } satisfies Record<Column, string>
}

const head = (value: string): SheetCell => ({ ...cell(value, false), fontWeight: 'bold' })

/** An empty text writes no cell at all, and an open cell must be there to be open. */
function cell(text: string, open: boolean): SheetCell {
  // What looks like the format's own escape of a sign is written so that it is read as letters again.
  const value = tidyText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return {
    ...(value !== '' && { value, type: String }),
    wrap: true,
    alignVertical: 'top',
    ...(open && { backgroundColor: OPEN }),
  }
}
