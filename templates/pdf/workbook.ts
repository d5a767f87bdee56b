import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { say } from '#templates/messages/message.ts'
import { workbook as messages } from '#templates/messages/workbook.ts'
import type {
  WorkbookAnswer,
  WorkbookArea,
  WorkbookCriterion,
  WorkbookFacts,
} from '#templates/workbook/facts.ts'
import { keepHeadings, letterhead, margins, measure, pageFoot, prose } from './document-parts.ts'
import { signColour } from './drawings.ts'
import { colours, sheet } from './paper.ts'
import { longDate, tied } from './typeset.ts'
import type { Words } from './words.ts'

/** The workbook on paper: a box to tick for each of the five answers, and lines to write on where nothing is written. */
export function workbook(facts: WorkbookFacts, { shared }: Words): TDocumentDefinitions {
  const { locale, standard } = facts
  const t = messages[locale]
  const title = say(locale, facts.filled ? t.title : t.titleBlank)
  const name = `${standard.title}, ${shared.version}\u00a0${standard.version}`
  const date = longDate(facts.at, locale)
  return {
    ...sheet({ locale, title, subject: standard.title, issuer: facts.issuer, at: facts.at }),
    pageMargins: margins,
    pageBreakBefore: keepHeadings,
    footer: pageFoot(title, shared.page),
    content: [
      letterhead(facts.issuer, facts.filled ? say(locale, t.madeOn, { date }) : ''),
      { text: title, color: colours.muted, fontSize: 12 },
      {
        text: tied(facts.organisation ?? standard.title),
        font: 'LatoBlack',
        fontSize: 20,
        lineHeight: 1.15,
      },
      { text: tied(name), color: colours.muted, margin: [0, 2, 0, 10] },
      prose(say(locale, t.paperIntro)),
      ...facts.areas.map((area) => areaOf(area, facts)),
    ],
  }
}

function areaOf({ code, title, criteria }: WorkbookArea, facts: WorkbookFacts): Content {
  return [
    {
      text: `${code}  ${tied(title)}`,
      bold: true,
      fontSize: 14,
      margin: [0, 18, 0, 2],
      headlineLevel: 1,
    },
    ...criteria.map((criterion) => criterionOf(criterion, facts)),
  ]
}

const GAP = 20
const half = (measure - GAP) / 2

/** Longer texts may go over to the next page; what is to be written on never does. */
const SHORT = 900

function criterionOf(criterion: WorkbookCriterion, facts: WorkbookFacts): Content {
  const { locale, answers, filled } = facts
  const { code, title, statement, duty, answer, justification, evidence, plan } = criterion
  const t = messages[locale]
  const written = [justification, ...evidence, ...plan].join('\n')
  return {
    unbreakable: written.length < SHORT && written.split('\n').length < 15,
    margin: [0, 6, 0, 5],
    stack: [
      {
        text: [
          { text: `${code}  `, bold: true },
          { text: tied(title), bold: true },
          { text: duty ? `   ${say(locale, t.duty)}` : '', color: colours.muted, fontSize: 8.5 },
        ],
      },
      { text: tied(statement[locale]), margin: [0, 1, 0, 4] },
      {
        columns: answers.map(({ value, label }) => box(value, label[locale], answer === value)),
        columnGap: 4,
      },
      lines(say(locale, t.lineJustification), [justification], { empty: filled ? 1 : 2 }),
      {
        columns: [
          lines(say(locale, t.lineEvidence), evidence, { empty: filled ? 1 : 2, width: half }),
          lines(say(locale, t.linePlan), plan, { empty: filled ? 1 : 2, width: half }),
        ],
        columnGap: GAP,
      },
    ],
  }
}

/** A square to tick, crossed when this is the answer; the word is bold then, too. */
function box(value: WorkbookAnswer, label: string, chosen: boolean): Content {
  const ink = chosen ? signColour[value] : colours.line
  const stroke = (x1: number, y1: number, x2: number, y2: number) => ({
    type: 'line' as const,
    x1,
    y1,
    x2,
    y2,
    lineWidth: 1.4,
    lineColor: ink,
  })
  return {
    columns: [
      {
        width: 14,
        canvas: [
          { type: 'rect', x: 0, y: 1, w: 10, h: 10, lineWidth: 1, lineColor: ink },
          ...(chosen ? [stroke(2, 3, 8, 9), stroke(8, 3, 2, 9)] : []),
        ],
      },
      { width: '*', text: label, bold: chosen, color: chosen ? ink : colours.ink, fontSize: 9.5 },
    ],
  }
}

type Room = { empty: number; width?: number }

/** What is written, or ruled lines to write on. */
function lines(label: string, texts: string[], { empty, width = measure }: Room): Content {
  const written = texts.filter((text) => text !== '')
  const caption: ContentText = {
    text: label,
    color: colours.muted,
    fontSize: 8,
    margin: [0, 4, 0, 0],
  }
  if (written.length > 0) {
    return { stack: [caption, ...written.map((text) => ({ text: tied(text), fontSize: 9.5 }))] }
  }
  const rules = Array.from({ length: empty }, (_, index) => ({
    type: 'line' as const,
    x1: 0,
    y1: 12 + index * 17,
    x2: width,
    y2: 12 + index * 17,
    lineWidth: 0.5,
    lineColor: colours.line,
  }))
  return { stack: [caption, { canvas: rules }] }
}
