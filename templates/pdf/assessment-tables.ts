import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { heading, headRow, prose, ruled } from './document-parts.ts'
import { marked } from './drawings.ts'
import type { AssessmentReportFacts, OwnArea } from './facts.ts'
import { colours } from './paper.ts'
import { longDate, tied } from './typeset.ts'
import type { Words } from './words.ts'

/** Characters, and lines of their author, that surely fit on a page beside the head. */
const short = { letters: 900, lines: 12 }

function fits(text: string): boolean {
  return text.length <= short.letters && text.split('\n').length <= short.lines
}

/** One area; its name belongs to the table's head, so it returns on each page. */
export function answersOfArea(
  area: OwnArea,
  { answers }: AssessmentReportFacts,
  { assessmentReport: own, report }: Words,
): Content {
  const rows = answers.filter((row) => row.area === area.code)
  if (rows.length === 0) return []
  const name = { text: `${area.code}  ${area.title}`, bold: true, fontSize: 12, colSpan: 3 }
  const body = rows.map((row): TableCell[] => [
    {
      text: [
        { text: `${row.code}  `, bold: true },
        tied(row.title),
        { text: `\n${report.kinds[row.kind]}`, color: colours.muted, fontSize: 8 },
      ],
    },
    marked(row.answer, report.answers[row.answer]),
    { text: wordsOf(row, own) },
  ])
  const whole = rows.every((row) => fits(wordsOf(row, own)))
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      widths: [170, 84, '*'],
      body: [[name, {}, {}], headRow(own.criterion, own.answer, own.words), ...body],
    },
    layout: ruled,
    fontSize: 9,
    margin: [0, 6, 0, 12],
  }
}

type Row = AssessmentReportFacts['answers'][number]

function wordsOf(
  { justification, evidence, exemplary }: Row,
  own: Words['assessmentReport'],
): string {
  const parts = [
    justification,
    evidence.length > 0 ? `${own.evidence} ${evidence.join('; ')}` : '',
    exemplary ? own.exemplary : '',
  ]
  return tied(parts.filter((part) => part !== '').join('\n')) || '–'
}

export function planTable(
  { plan, locale }: AssessmentReportFacts,
  { assessmentReport: own }: Words,
): Content {
  if (plan.length === 0) return prose(own.noPlan)
  const rows = plan.map((item): TableCell[] => [
    { text: tied(item.title), bold: true },
    tied(item.owner) || own.noOwner,
    item.dueOn ? longDate(item.dueOn, locale) : own.noDay,
    own.statuses[item.status] + (item.overdue ? `, ${own.overdue}` : ''),
    item.codes.join(', '),
  ])
  const head = headRow(own.what, own.who, own.until, own.status, own.criteria)
  return {
    table: {
      headerRows: 1,
      dontBreakRows: plan.every(({ title, owner }) => fits(title + owner)),
      widths: ['*', 90, 82, 62, 58],
      body: [head, ...rows],
    },
    layout: ruled,
    fontSize: 9,
  }
}

export function reviewTable(
  { review, locale }: AssessmentReportFacts,
  { assessmentReport: own, report }: Words,
): Content {
  if (!review) return []
  const rows = review.findings.map(({ code, title, rating, reason, asked }): TableCell[] => [
    { text: [{ text: `${code}  `, bold: true }, tied(title)] },
    marked(rating, report.ratings[rating]),
    { text: tied([reason, asked && `${own.panel} ${asked}`].filter(Boolean).join('\n')) || '–' },
  ])
  const table: Content = {
    table: {
      headerRows: 1,
      dontBreakRows: review.findings.every(({ reason, asked }) => fits(reason + asked)),
      widths: [170, 84, '*'],
      body: [headRow(own.criterion, own.finding, own.reason), ...rows],
    },
    layout: ruled,
    fontSize: 9,
  }
  return [
    heading(own.review),
    prose(own.reviewLead(longDate(review.releasedAt, locale))),
    review.summary ? prose(review.summary) : [],
    rows.length > 0 ? table : [],
    review.remarks ? [heading(own.panelRemarks), prose(review.remarks)] : [],
  ]
}

export function comparisonTables(facts: AssessmentReportFacts, words: Words): Content {
  const { comparison } = facts
  const own = words.assessmentReport
  if (!comparison || comparison.rows.length === 0) return []
  const nameOf = (code: string) =>
    tied(facts.areas.find((area) => area.code === code)?.title ?? code)
  const { moments, rows } = comparison
  const body = rows.map(({ area, of, values }): TableCell[] => [
    { text: nameOf(area), bold: true },
    String(of),
    ...moments.map(({ name }) => `${values.find((value) => value.name === name)?.percent ?? '–'}%`),
  ])
  const head = headRow(own.area, own.shared, ...moments.map(({ name }) => own.moments[name]))
  const widths = ['*', 60, ...moments.map(() => 76)]
  return [
    {
      stack: [
        heading(own.compare),
        prose(own.compareLead),
        { table: { widths, body: [head, ...body] }, layout: ruled, fontSize: 9 },
      ],
      unbreakable: true,
    },
    stepsTable(comparison.steps, nameOf, words),
  ]
}

type Comparison = NonNullable<AssessmentReportFacts['comparison']>

function stepsTable(
  steps: Comparison['steps'],
  nameOf: (code: string) => string,
  { assessmentReport: own }: Words,
): Content {
  const signed = (n: number) => (n === 0 ? own.noChange : own.pointsDifference(n))
  const body = steps.map((step): TableCell[] => [
    { text: nameOf(step.area), bold: true },
    `${step.before}%`,
    signed(step.learned),
    signed(step.improved),
    signed(step.unexplained),
    `${step.after}%`,
  ])
  if (body.length === 0) return []
  const head = headRow(
    ...[own.area, own.before, own.learned, own.improved, own.unexplained, own.after],
  )
  const widths = ['*', 56, 72, 72, 72, 40]
  return {
    stack: [
      heading(own.steps),
      prose(own.stepsLead),
      { table: { widths, body: [head, ...body] }, layout: ruled, fontSize: 9 },
    ],
    unbreakable: true,
  }
}
