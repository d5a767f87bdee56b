import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { identifiers } from './certificate-parts.ts'
import { heading, headRow, letterhead, margins, pageFoot, prose, ruled } from './document-parts.ts'
import { marked } from './drawings.ts'
import type { ReportArea, ReportCriterion, ReportFacts } from './facts.ts'
import { colours, sheet } from './paper.ts'
import { longDate, shortHash, tied } from './typeset.ts'
import type { Words } from './words.ts'

/** The final review report: what the organisation said, what the reviewers agreed on, and why. */
export function report(facts: ReportFacts, words: Words): TDocumentDefinitions {
  const own = words.report
  const page = sheet({
    locale: facts.locale,
    title: `${own.title} ${facts.reference}`,
    subject: facts.organisation.name,
    issuer: facts.issuer,
    at: facts.reportedAt,
  })
  return {
    ...page,
    pageMargins: margins,
    footer: pageFoot(`${own.title} · ${facts.reference}`, words.shared.page),
    content: [
      letterhead(facts.issuer, longDate(facts.reportedAt, facts.locale)),
      { text: own.title, color: colours.muted, fontSize: 12 },
      { text: tied(facts.organisation.name), font: 'LatoBlack', fontSize: 20, lineHeight: 1.15 },
      { text: identifiers(facts.organisation), color: colours.muted, margin: [0, 2, 0, 10] },
      prose(own.lead),
      about(facts, words),
      facts.summary ? [heading(own.summary), prose(facts.summary)] : [],
      { stack: [heading(own.areas), areaTable(facts.areas, own)], unbreakable: true },
      ...facts.areas.map((area) => criteriaOf(area, own)),
    ],
  }
}

function about(facts: ReportFacts, { report: own, shared }: Words): Content {
  const { title, version } = facts.standard
  const cohort = facts.trial ? `${facts.cohort} (${own.trialTag})` : facts.cohort
  const rows: [string, string][] = [
    [own.reference, facts.reference],
    [shared.standard, `${title}, ${shared.version}\u00a0${version}`],
    [shared.cohort, cohort],
    [own.submitted, longDate(facts.submittedAt, facts.locale)],
    [own.submissionHash, shortHash(facts.submissionSha256)],
    [own.reviewers, String(facts.reviewers)],
  ]
  const body = rows.map(([label, value]) => [{ text: label, color: colours.muted }, tied(value)])
  return { table: { widths: [140, '*'], body }, layout: ruled, fontSize: 9.5, margin: [0, 4, 0, 0] }
}

function areaTable(areas: ReportArea[], own: Words['report']): Content {
  const rows = areas.map(({ title, result, missingCritical }): TableCell[] => [
    { text: tied(title), bold: true },
    result ? own.pointsOf(result.points, result.maxPoints, result.percent) : '–',
    result ? own.areaLevels[result.level] : own.nothingApplies,
    missingCritical.join(', ') || (result ? own.noneMissing : '–'),
  ])
  const head = headRow(own.area, own.points, own.areaLevel, own.missingCritical)
  return {
    table: { headerRows: 1, widths: ['*', 80, 120, 120], body: [head, ...rows] },
    layout: ruled,
    fontSize: 9.5,
  }
}

/** Characters of a reason that surely fit on a page beside the head. */
const shortReason = 1000

/** The area's name belongs to the table's head, so it never stays behind and returns on each page. */
function criteriaOf(area: ReportArea, own: Words['report']): Content {
  const name = { text: `${area.code}  ${area.title}`, bold: true, fontSize: 13, colSpan: 4 }
  const head = headRow(own.criterion, own.answer, own.finding, own.reason)
  const rows = area.criteria.map((criterion) => criterionRow(criterion, own))
  // A row that must not break and does not fit on a page would be left out without a word.
  const whole = area.criteria.every(
    ({ reason = '' }) => reason.length <= shortReason && !tall(reason),
  )
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      widths: [150, 76, 76, '*'],
      body: [[name, {}, {}, {}], head, ...rows],
    },
    layout: ruled,
    fontSize: 9,
    margin: [0, 20, 0, 0],
  }
}

/** Whether line breaks of its author make a text long, however few its letters. */
function tall(text: string): boolean {
  return text.split('\n').length > 12
}

function criterionRow(criterion: ReportCriterion, own: Words['report']): TableCell[] {
  const { code, title, kind, answer, rating, reason } = criterion
  return [
    {
      text: [
        { text: `${code}  `, bold: true },
        tied(title),
        { text: `\n${own.kinds[kind]}`, color: colours.muted, fontSize: 8 },
      ],
    },
    marked(answer, own.answers[answer]),
    marked(rating, own.ratings[rating]),
    { text: tied(reason ?? '–') },
  ]
}
