import type { TDocumentDefinitions, TDocumentInformation } from 'pdfmake/interfaces.js'
import type { Locale } from './facts.ts'

/** Colours of the look, as they are on paper. Gold is for the streak and the seal, never for text. */
export const colours = {
  ink: '#1d2329',
  muted: '#505a63',
  line: '#8b949b',
  hairline: '#d5d3cb',
  action: '#0b5a5e',
  gold: '#c9971c',
  goldText: '#7a5600',
  ivory: '#fbf8ee',
  grey: '#5d666e',
  ghost: '#ececea',
} as const

/** A4 portrait in points. */
export const a4 = { width: 595.28, height: 841.89 } as const

/** The place of the seal: zeros now, a signature of every byte later (`app/certificates/seal.ts`). */
export const emptySeal = `probierz-ed25519:${'0'.repeat(128)}`

type Bound = {
  locale: Locale
  title: string
  subject: string
  issuer: string
  /** ISO instant, the only clock of the file. */
  at: string
}

/** What every document of ours shares: sheet, face, metadata, and dates that make its bytes repeatable. */
export function sheet(bound: Bound): Omit<TDocumentDefinitions, 'content'> {
  const date = new Date(bound.at)
  return {
    pageSize: 'A4',
    version: '1.7',
    language: bound.locale === 'pl' ? 'pl-PL' : 'en-GB',
    displayTitle: true,
    info: {
      title: bound.title,
      author: bound.issuer,
      subject: bound.subject,
      creator: 'Probierz',
      producer: 'Probierz',
      creationDate: date,
      modDate: date,
    },
    defaultStyle: { font: 'Lato', fontSize: 10.5, lineHeight: 1.3, color: colours.ink },
  }
}

type Attached = { credential: string; at: string; description: string }

/** Adds the signed JSON and the empty seal. PDF/A-3b is what an attachment allows; "prepared for". */
export function sealable(
  page: Omit<TDocumentDefinitions, 'content'>,
  { credential, at, description }: Attached,
): Omit<TDocumentDefinitions, 'content'> {
  const date = new Date(at)
  const info: TDocumentInformation & { Seal: string } = { ...page.info, Seal: emptySeal }
  const file = {
    name: 'credential.json',
    type: 'application/json',
    relationship: 'Data',
    description,
    // pdfmake resolves a string only; a data address keeps everything in memory.
    src: `data:application/json;base64,${base64(credential)}`,
    creationDate: date,
    modifiedDate: date,
  }
  return { ...page, subset: 'PDF/A-3b', info, files: { credential: file } }
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)))
}
