import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { identifiers } from './certificate-parts.ts'
import {
  heading,
  keepHeadings,
  letterhead,
  margins,
  pageFoot,
  prose,
  ruled,
} from './document-parts.ts'
import type { LetterFacts, Outcome, TrialOpinion } from './facts.ts'
import { colours, sheet } from './paper.ts'
import { longDate, tied } from './typeset.ts'
import type { Words } from './words.ts'

const opinions: readonly Outcome[] = [
  'wouldMeet',
  'withConditions',
  'notYet',
] satisfies TrialOpinion[]

/** The letter that tells an organisation what the panel decided and why. */
export function letter(facts: LetterFacts, words: Words): TDocumentDefinitions {
  const own = words.letter
  const trial = opinions.includes(facts.outcome)
  const title = trial ? own.trialTitle : own.title
  const page = sheet({
    locale: facts.locale,
    title: `${title} ${facts.reference}`,
    subject: facts.organisation.name,
    issuer: facts.issuer,
    at: facts.sentAt,
  })
  return {
    ...page,
    pageMargins: margins,
    footer: pageFoot(`${own.reference}: ${facts.reference}`, words.shared.page),
    pageBreakBefore: keepHeadings,
    content: [
      letterhead(facts.issuer, longDate(facts.sentAt, facts.locale)),
      addressee(facts, own),
      { text: title, font: 'LatoBlack', fontSize: 20, margin: [0, 22, 0, 10] },
      prose(own.opening(longDate(facts.decidedAt, facts.locale))),
      outcomeBox(facts, own),
      considered(facts, words),
      facts.remarks ? [heading(own.remarks), prose(facts.remarks)] : [],
      conditions(facts, own),
      reasons(facts, own),
      aftermath(facts, own, trial),
    ],
  }
}

function addressee({ organisation, reference }: LetterFacts, own: Words['letter']): Content {
  return {
    columns: [
      {
        stack: [
          { text: organisation.name, bold: true },
          organisation.address ? { text: organisation.address } : [],
          { text: identifiers(organisation), color: colours.muted },
        ],
      },
      {
        width: 'auto',
        stack: [
          { text: own.reference, fontSize: 8, color: colours.muted },
          { text: reference, bold: true },
        ],
      },
    ],
    columnGap: 32,
  }
}

function outcomeBox({ outcome }: LetterFacts, own: Words['letter']): Content {
  const stack: Content = [
    { text: own.outcomeHead, fontSize: 8, color: colours.muted },
    { text: tied(own.outcomeSentences[outcome]), fontSize: 13, bold: true, lineHeight: 1.2 },
  ]
  return {
    table: { widths: ['*'], body: [[{ stack, margin: [12, 6, 8, 6] }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (i) => (i === 0 ? 3 : 0),
      vLineColor: () => colours.gold,
      fillColor: () => colours.ivory,
    },
    margin: [0, 6, 0, 8],
  }
}

function considered(facts: LetterFacts, { letter: own, shared }: Words): Content {
  const counted = facts.votes.filter(({ count }) => count > 0)
  const votes = counted.map(({ outcome, count }) => `${own.outcomes[outcome]}: ${count}`).join('; ')
  const { title, version } = facts.standard
  const rows: [string, string][] = [
    [shared.standard, `${title}, ${shared.version}\u00a0${version}`],
    [shared.cohort, facts.cohort],
    [own.decidedBy, facts.decidingBody],
    [own.votes, votes || '–'],
  ]
  if (facts.recusals > 0) rows.push([own.recusals, String(facts.recusals)])
  return {
    table: { widths: [130, '*'], body: rows.map(([label, value]) => [muted(label), tied(value)]) },
    layout: ruled,
    fontSize: 9.5,
  }
}

function muted(text: string): Content {
  return { text, color: colours.muted }
}

function conditions({ conditions, locale }: LetterFacts, own: Words['letter']): Content {
  if (conditions.length === 0) return []
  const items = conditions.map(({ text, until }) =>
    tied(until ? `${text} (${own.until}: ${longDate(until, locale)})` : text),
  )
  return [heading(own.conditions), { ol: items, margin: [0, 0, 0, 4] }]
}

function reasons({ reasons }: LetterFacts, own: Words['letter']): Content {
  if (reasons.length === 0) return [heading(own.reasons), prose(own.noReasons)]
  return [
    heading(own.reasons),
    ...reasons.map(({ code, title, text }) => ({
      stack: [{ text: tied(`${code}  ${title}`), bold: true }, prose(text)],
      margin: [0, 0, 0, 4] as [number, number, number, number],
    })),
  ]
}

function aftermath(facts: LetterFacts, own: Words['letter'], trial: boolean): Content {
  const number = trial ? own.certificateTrial : own.certificateFull
  return {
    stack: [
      trial ? prose(own.trialNotice) : [],
      facts.certificateNumber ? prose(`${number} ${facts.certificateNumber}.`) : [],
      facts.appealUntil ? prose(own.appeal(longDate(facts.appealUntil, facts.locale))) : [],
      { text: own.closing, margin: [0, 12, 0, 0] },
      { text: facts.issuer, bold: true },
    ],
    margin: [0, 14, 0, 0],
    unbreakable: true,
  }
}
