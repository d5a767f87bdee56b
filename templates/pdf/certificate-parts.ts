import type { Content } from 'pdfmake/interfaces.js'
import { drawing } from './drawings.ts'
import type { Organisation, TrialCertificateFacts } from './facts.ts'
import { a4, colours } from './paper.ts'
import { fitted, tied } from './typeset.ts'
import type { Words } from './words.ts'

export const margin = 62
export const measure = a4.width - 2 * margin

/** A label above its value. */
export function fact(label: string, value: string): Content {
  return {
    stack: [
      { text: label, fontSize: 8, color: colours.muted, margin: [0, 0, 0, 1] },
      { text: tied(value), fontSize: 10.5, bold: true, lineHeight: 1.15 },
    ],
    unbreakable: true,
  }
}

/** Facts in two columns, row by row. */
export function factGrid(
  facts: [string, string][],
  margins: [number, number, number, number],
): Content {
  const rows = []
  for (let i = 0; i < facts.length; i += 2) {
    const pair = facts.slice(i, i + 2).map(([label, value]) => fact(label, value))
    rows.push({
      columns: pair,
      columnGap: 24,
      margin: [0, 0, 0, 9] as [number, number, number, number],
    })
  }
  return { stack: rows, margin: margins }
}

const nameSizes = [40, 37, 34, 31, 28, 26, 24, 22, 20, 18, 16] as const

/**
 * The organisation's name, the largest thing on the page whatever its length, with its label and
 * numbers. The block has a constant height, so that what follows keeps its place.
 */
export function organisationBlock(
  before: string,
  organisation: Organisation,
  field: number,
): Content {
  const box = { width: measure, height: field, lineHeight: 1.06 }
  const { fontSize, height } = fitted(organisation.name, nameSizes, box)
  const slack = (field - height) / 2
  return {
    stack: [
      { text: before, color: colours.muted, margin: [0, 0, 0, 3] },
      { text: tied(organisation.name), font: 'LatoBlack', fontSize, lineHeight: box.lineHeight },
      { text: identifiers(organisation), color: colours.muted, margin: [0, 4, 0, 0] },
    ],
    margin: [0, slack, 0, slack],
  }
}

/** "KRS 0000123456 · NIP 9990000000": the numbers that tell two alike names apart. */
export function identifiers({ krs, nip, regon }: Organisation): string {
  const known = { KRS: krs, NIP: nip, REGON: krs || nip ? undefined : regon }
  return Object.entries(known)
    .flatMap(([name, value]) => (value ? [`${name}\u00a0${value}`] : []))
    .join('  ·  ')
}

/** Address of the page where a number is typed in, without the code of the QR. */
export function verificationPage(verifyUrl: string): string {
  const url = new URL(verifyUrl)
  return `${url.host}${url.pathname.replace(/\/[^/]*$/, '')}`
}

/** QR, how to check, and the seal: always at the foot, so that the page stays one. */
export function foot(
  facts: TrialCertificateFacts,
  words: Words['shared'],
  sealSvg: string,
): Content {
  const qr: Content = Object.assign(
    { qr: facts.verifyUrl, fit: 108, foreground: colours.ink, eccLevel: 'Q' as const },
    // Without the quiet zone readers may miss the code.
    { padding: 4 },
  )
  const how: Content = {
    stack: [
      { text: words.verifyTitle, bold: true, fontSize: 11, margin: [0, 14, 0, 3] },
      { text: words.verify, fontSize: 9.5 },
      { text: verificationPage(facts.verifyUrl), fontSize: 9.5, bold: true, link: facts.verifyUrl },
      { text: tied(words.verifyNow), fontSize: 8.5, color: colours.muted, margin: [0, 5, 0, 0] },
    ],
  }
  return {
    columns: [
      { width: 108, stack: [qr] },
      { width: '*', ...how },
      { width: 96, stack: [drawing(sealSvg, { width: 96 })], margin: [0, 6, 0, 0] },
    ],
    columnGap: 16,
    absolutePosition: { x: margin, y: a4.height - 62 - 108 },
  }
}
