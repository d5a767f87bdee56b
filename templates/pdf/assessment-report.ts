import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { answersOfArea, comparisonTables, planTable, reviewTable } from './assessment-tables.ts'
import { identifiers } from './certificate-parts.ts'
import {
  heading,
  headRow,
  keepHeadings,
  letterhead,
  margins,
  pageFoot,
  prose,
  ruled,
} from './document-parts.ts'
import { drawing } from './drawings.ts'
import type { AssessmentReportFacts } from './facts.ts'
import { colours, sheet } from './paper.ts'
import { longDate, tied } from './typeset.ts'
import type { Words } from './words.ts'

/** The organisation's own report on its self-assessment; it says on every page what it is not. */
export function assessmentReport(facts: AssessmentReportFacts, words: Words): TDocumentDefinitions {
  const own = words.assessmentReport
  const page = sheet({
    locale: facts.locale,
    title: own.title,
    subject: facts.organisation.name,
    issuer: facts.issuer,
    at: facts.at,
  })
  return {
    ...page,
    pageMargins: margins,
    pageBreakBefore: keepHeadings,
    footer: pageFoot(`${own.title} · ${own.notCertificate}`, words.shared.page),
    content: [
      letterhead(facts.issuer, longDate(facts.at, facts.locale)),
      { text: own.title, color: colours.muted, fontSize: 12 },
      { text: tied(facts.organisation.name), font: 'LatoBlack', fontSize: 20, lineHeight: 1.15 },
      { text: identifiers(facts.organisation), color: colours.muted, margin: [0, 2, 0, 10] },
      { text: own.notCertificate, bold: true, margin: [0, 0, 0, 2] },
      prose(own.lead),
      about(facts, words),
      gaps(facts, words),
      { stack: [heading(own.profile), profile(facts, words), legend(words)], unbreakable: true },
      comparisonTables(facts, words),
      heading(own.plan),
      planTable(facts, words),
      reviewTable(facts, words),
      { ...heading(own.answers), pageBreak: 'before' },
      ...facts.areas.map((area) => answersOfArea(area, facts, words)),
    ],
  }
}

function about(
  { standard, cohort, at, locale }: AssessmentReportFacts,
  { assessmentReport: own, shared }: Words,
): Content {
  const rows: [string, string][] = [
    [shared.standard, `${standard.title}, ${shared.version}\u00a0${standard.version}`],
    ...(cohort ? ([[shared.cohort, cohort]] as [string, string][]) : []),
    [own.stateOn, longDate(at, locale)],
  ]
  const body = rows.map(([label, value]) => [{ text: label, color: colours.muted }, tied(value)])
  return { table: { widths: [140, '*'], body }, layout: ruled, fontSize: 9.5, margin: [0, 4, 0, 0] }
}

function gaps({ gaps: found }: AssessmentReportFacts, { assessmentReport: own }: Words): Content {
  if (found.length === 0) return [heading(own.gaps), prose(own.noGaps)]
  const items = found.map(({ code, title }) => ({
    text: [{ text: `${code}  `, bold: true }, tied(title)],
  }))
  return [heading(own.gaps), { ul: items, markerColor: colours.ink }]
}

const barWidth = 150

/** The chart and its table in one: the bar stands beside the figures it is drawn from. */
function profile(
  { areas }: AssessmentReportFacts,
  { assessmentReport: own, report }: Words,
): Content {
  const rows = areas.map((area): TableCell[] => {
    const { title, range, level, missing, duties, answered, applicable } = area
    return [
      { text: tied(title), bold: true },
      range ? drawing(bar(range.lowest, range.highest)) : '–',
      range ? own.range(range.lowest, range.highest) : own.nothingCounts,
      own.of(answered, applicable),
      duties > 0 ? own.of(missing.length, duties) : '–',
      level ? report.areaLevels[level] : range ? own.noLevel : '–',
    ]
  })
  const head = headRow(own.area, '', own.points, own.answered, own.missing, own.level)
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['*', barWidth, 46, 46, 52, 66],
      body: [head, ...rows],
    },
    layout: ruled,
    fontSize: 9,
  }
}

/** What is certain is full, what is possible is hatched. */
function bar(lowest: number, highest: number): string {
  const scale = (share: number) => (share * barWidth) / 100
  const [from, to] = [scale(lowest), scale(highest)]
  const lines = Array.from({ length: Math.floor((to - from) / 4) }, (_, index) => {
    const x = from + 2 + index * 4
    return `M${x.toFixed(1)} 10 ${Math.min(x + 4, to).toFixed(1)} 0`
  })
  const open = `<rect x="${from.toFixed(1)}" width="${(to - from).toFixed(1)}" height="10" fill="#dfeceb"/><path d="${lines.join('')}" stroke="${colours.action}" stroke-width=".7" fill="none"/>`
  return `<svg width="${barWidth}" height="10" viewBox="0 0 ${barWidth} 10"><rect width="${barWidth}" height="10" fill="#ece8dc"/>${to > from ? open : ''}<rect width="${from.toFixed(1)}" height="10" fill="${colours.action}"/></svg>`
}

function legend({ assessmentReport: own }: Words): Content {
  return {
    text: `${own.sure}, ${own.possible}`,
    fontSize: 8,
    color: colours.muted,
    margin: [0, 4, 0, 0],
  }
}
