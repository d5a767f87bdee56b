import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { factGrid, foot, margin, measure, organisationBlock } from './certificate-parts.ts'
import { drawing, sealDrawing, streak, trialGround } from './drawings.ts'
import type { TrialCertificateFacts } from './facts.ts'
import { colours, sealable, sheet } from './paper.ts'
import { longDate, shortHash, tied } from './typeset.ts'
import type { Words } from './words.ts'

/**
 * Confirmation of participation, one A4 page in grey with the word across it: nobody takes it for a
 * certificate across a room.
 */
export function trialCertificate(facts: TrialCertificateFacts, words: Words): TDocumentDefinitions {
  const own = words.trialCertificate
  const page = sheet({
    locale: facts.locale,
    title: `${own.title} ${facts.number}`,
    subject: `${own.mark}: ${facts.organisation.name}`,
    issuer: facts.issuer,
    at: facts.issuedAt,
  })
  const description = `${words.shared.attachment} ${facts.number}`
  return {
    ...sealable(page, { credential: facts.credential, at: facts.issuedAt, description }),
    pageMargins: [margin, 54, margin, 40],
    background: (_page, size) => [
      drawing(trialGround(facts.locale, size), { width: size.width, height: size.height }),
      frame(size),
    ],
    content: [
      head(facts, own.mark),
      { text: own.title, fontSize: 20, bold: true, color: colours.grey, margin: [0, 22, 0, 20] },
      organisationBlock(own.before, facts.organisation, 132),
      { text: own.after, color: colours.muted, margin: [0, 18, 0, 3] },
      { text: standardLine(facts, words), fontSize: 14, bold: true, margin: [0, 0, 0, 24] },
      details(facts, words),
      notice(own),
      foot(facts, words.shared, sealDrawing(colours.grey, colours.grey, colours.gold)),
    ],
  }
}

export function standardLine({ standard }: TrialCertificateFacts, words: Words): string {
  return tied(`${standard.title}, ${words.shared.version}\u00a0${standard.version}`)
}

/** Issuer and number over the gold streak. */
function head(facts: TrialCertificateFacts, mark: string): Content {
  return {
    stack: [
      {
        columns: [
          { text: facts.issuer, bold: true, color: colours.grey },
          { text: `${mark} · ${facts.number}`, width: 'auto', bold: true, color: colours.grey },
        ],
        columnGap: 16,
        margin: [0, 0, 0, 8],
      },
      drawing(streak(measure)),
    ],
  }
}

function details(facts: TrialCertificateFacts, words: Words): Content {
  const { shared, trialCertificate: own } = words
  return factGrid(
    [
      [shared.issued, longDate(facts.issuedAt, facts.locale)],
      [shared.number, facts.number],
      [shared.cohort, facts.cohort],
      [shared.scope, facts.scope.join(', ')],
      [own.body, facts.decidingBody],
      [shared.contentHash, shortHash(facts.standard.sha256)],
    ],
    [0, 0, 0, 10],
  )
}

function notice(own: Words['trialCertificate']): Content {
  return {
    table: {
      widths: ['*'],
      body: [
        [
          {
            text: [{ text: `${own.notice} `, bold: true }, tied(own.noticeMore)],
            fontSize: 10,
            margin: [10, 7, 10, 6],
          },
        ],
      ],
    },
    layout: {
      hLineColor: () => colours.line,
      vLineColor: () => colours.line,
      hLineWidth: () => 0.7,
      vLineWidth: () => 0.7,
    },
  }
}

function frame(size: { width: number; height: number }): Content {
  const inset = 26
  const [w, h] = [size.width - 2 * inset, size.height - 2 * inset]
  const rect = { type: 'rect' as const, lineColor: colours.line, w, h }
  return {
    canvas: [{ ...rect, x: 0, y: 0, lineWidth: 0.7, dash: { length: 3 } }],
    absolutePosition: { x: inset, y: inset },
  }
}
