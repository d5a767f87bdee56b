import type { Content, ContentText, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { drawing, streak } from './drawings.ts'
import { a4, colours } from './paper.ts'
import { tied } from './typeset.ts'

export const margins: [number, number, number, number] = [56, 56, 56, 60]
export const measure = a4.width - margins[0] - margins[2]

/** Issuer and reference over the streak, as every letter and report of ours begins. */
export function letterhead(issuer: string, reference: string): Content {
  return {
    stack: [
      {
        columns: [
          { text: issuer, bold: true },
          { text: reference, width: 'auto', color: colours.muted },
        ],
        columnGap: 16,
        margin: [0, 0, 0, 6],
      },
      drawing(streak(measure)),
    ],
    margin: [0, 0, 0, 20],
  }
}

export function heading(text: string): ContentText {
  return { text, bold: true, fontSize: 13, margin: [0, 16, 0, 5], headlineLevel: 1 }
}

/** Texts of people: their own line breaks stay. */
export function prose(text: string): ContentText {
  return { text: tied(text), margin: [0, 0, 0, 5] }
}

/** Number of the document and of the page at every foot. */
export function pageFoot(
  reference: string,
  pageWord: (page: number, pages: number) => string,
): TDocumentDefinitions['footer'] {
  return (page, pages) => ({
    columns: [{ text: reference }, { text: pageWord(page, pages), alignment: 'right' }],
    fontSize: 8,
    color: colours.muted,
    margin: [margins[0], 24, margins[2], 0],
  })
}

/** A heading never stays alone at the foot of a page. */
export const keepHeadings: TDocumentDefinitions['pageBreakBefore'] = (node, nodes) =>
  node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0

export function headRow(...labels: string[]): TableCell[] {
  return labels.map((text) => ({ text, bold: true, fontSize: 8, color: colours.muted }))
}

/** Hairlines between rows and nothing else. */
export const ruled = {
  hLineWidth: (i: number) => (i === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => colours.hairline,
  paddingLeft: (i: number) => (i === 0 ? 0 : 5),
  paddingRight: () => 5,
  paddingTop: () => 4,
  paddingBottom: () => 4,
}
