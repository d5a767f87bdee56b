import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { factGrid, foot, margin, measure, organisationBlock } from './certificate-parts.ts'
import { drawing, sealDrawing, streak } from './drawings.ts'
import type { CertificateFacts } from './facts.ts'
import { colours, sealable, sheet } from './paper.ts'
import { standardLine } from './trial-certificate.ts'
import { longDate, shortHash, tied } from './typeset.ts'
import type { Words } from './words.ts'

const shownConditions = 3

/** The certificate of full mode, series C: ivory and ink with gold; conditional when it has conditions. */
export function certificate(facts: CertificateFacts, words: Words): TDocumentDefinitions {
  const own = words.certificate
  const title = facts.conditions.length > 0 ? own.conditionalTitle : own.title
  const page = sheet({
    locale: facts.locale,
    title: `${title} ${facts.number}`,
    subject: facts.organisation.name,
    issuer: facts.issuer,
    at: facts.issuedAt,
  })
  const description = `${words.shared.attachment} ${facts.number}`
  // Conditions take the room that otherwise lets the page breathe.
  const air = facts.conditions.length > 0 ? 10 : 26
  return {
    ...sealable(page, { credential: facts.credential, at: facts.issuedAt, description }),
    pageMargins: [margin, 58, margin, 40],
    background: (_page, size) => paper(size),
    content: [
      head(facts),
      { text: title, fontSize: 23, font: 'LatoBlack', margin: [0, 22, 0, 12] },
      organisationBlock(own.before, facts.organisation, 124),
      { text: own.after, color: colours.muted, margin: [0, air, 0, 3] },
      { text: standardLine(facts, words), fontSize: 14, bold: true, margin: [0, 0, 0, air / 2] },
      { text: own.levels[facts.level], fontSize: 17, bold: true, color: colours.goldText },
      details(facts, words, air),
      conditions(facts, own),
      { text: tied(own.notice), fontSize: 9, color: colours.muted, margin: [0, 4, 0, 0] },
      foot(facts, words.shared, sealDrawing(colours.gold, colours.ink, colours.gold)),
    ],
  }
}

function head(facts: CertificateFacts): Content {
  return {
    stack: [
      {
        columns: [
          { text: facts.issuer, bold: true },
          { text: facts.number, width: 'auto', bold: true },
        ],
        columnGap: 16,
        margin: [0, 0, 0, 8],
      },
      drawing(streak(measure)),
    ],
  }
}

function details(facts: CertificateFacts, words: Words, air: number): Content {
  const { shared, certificate: own } = words
  const date = (iso: string) => longDate(iso, facts.locale)
  return factGrid(
    [
      [own.valid, own.validity(date(facts.validFrom), date(facts.validUntil))],
      [shared.scope, facts.scope.join(', ')],
      [shared.issued, date(facts.issuedAt)],
      [own.body, facts.decidingBody],
      [shared.cohort, facts.cohort],
      [shared.contentHash, shortHash(facts.standard.sha256)],
    ],
    [0, air, 0, 0],
  )
}

/** The first few conditions; a page that may be framed stays one page, and the letter has them all. */
function conditions({ conditions, locale }: CertificateFacts, own: Words['certificate']): Content {
  if (conditions.length === 0) return []
  const shown = conditions.slice(0, shownConditions).map(({ text, until }) => {
    return `${shortened(text)} (${own.until}\u00a0${longDate(until, locale)})`
  })
  const rest =
    conditions.length > shownConditions || conditions.some((c) => c.text !== shortened(c.text))
  return {
    stack: [
      { text: own.conditions, bold: true, fontSize: 9.5, margin: [0, 0, 0, 2] },
      { ul: shown.map(tied), fontSize: 9 },
      rest ? { text: own.moreConditions, fontSize: 9 } : [],
    ],
    margin: [0, 0, 0, 4],
  }
}

function shortened(text: string): string {
  return text.length <= 110 ? text : `${text.slice(0, 108).trimEnd()}…`
}

/** Ivory ground with a double rule, ink outside and gold inside. */
function paper({ width, height }: { width: number; height: number }): Content {
  const rect = (inset: number) => ({
    type: 'rect' as const,
    x: inset,
    y: inset,
    w: width - 2 * inset,
    h: height - 2 * inset,
  })
  return {
    canvas: [
      { ...rect(0), color: colours.ivory },
      { ...rect(24), lineColor: colours.ink, lineWidth: 1.2 },
      { ...rect(29), lineColor: colours.gold, lineWidth: 0.8 },
    ],
  }
}
