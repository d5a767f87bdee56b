import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { type Block, type ListBlock, plainText, type Run } from '#templates/documents/blocks.ts'
import {
  columnShares,
  type DocumentSheet,
  draftHead,
  draftMark,
} from '#templates/documents/sheet.ts'
import { keepHeadings } from './document-parts.ts'
import { a4, colours, sheet } from './paper.ts'
import { tied } from './typeset.ts'

const margins: [number, number, number, number] = [68, 60, 68, 68]
const measure = a4.width - margins[0] - margins[2]

/** A document of the library as a PDF: an organisation's own paper, without any ornament of ours. */
export function document(facts: DocumentSheet): TDocumentDefinitions {
  const mark = draftMark(facts)
  const head = draftHead(facts)
  return {
    ...sheet({
      locale: facts.locale,
      title: facts.title,
      subject: facts.organisation,
      issuer: facts.organisation,
      at: facts.at,
    }),
    pageMargins: margins,
    footer: (page, pages) => foot(facts, mark, `Strona ${page} z ${pages}`),
    pageBreakBefore: keepHeadings,
    content: [head === null ? [] : box(head, facts.legalNote), ...contentOf(facts.blocks)],
  }
}

function box(mark: string, legalNote: string): Content {
  return {
    table: {
      widths: ['*'],
      body: [
        [{ stack: [{ text: tied(mark), bold: true }, { text: tied(legalNote) }], fontSize: 8.5 }],
      ],
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      hLineColor: () => colours.line,
      vLineColor: () => colours.line,
      paddingLeft: () => 8,
      paddingRight: () => 8,
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
    color: colours.muted,
    margin: [0, 0, 0, 14],
  }
}

function foot({ organisation }: DocumentSheet, mark: string | null, page: string): Content {
  const name = organisation.length > 90 ? `${organisation.slice(0, 88).trimEnd()}…` : organisation
  return {
    columns: [
      { text: mark ?? name, width: '*' },
      { text: page, width: 'auto', noWrap: true },
    ],
    columnGap: 16,
    fontSize: 8,
    color: colours.muted,
    margin: [margins[0], 20, margins[2], 0],
  }
}

function contentOf(blocks: Block[], gap = 6): Content[] {
  return blocks.flatMap((block, i) => {
    const [before, next] = [blocks[i - 1], blocks[i + 1]]
    if (isHeadingOf(before, block)) return []
    if (!isHeadingOf(block, next)) return blockOf(block, gap)
    return { stack: [blockOf(block, gap), blockOf(next as Block, gap)], unbreakable: true }
  })
}

/** A heading and its short table stay together; otherwise it could be left alone at the foot of a page. */
function isHeadingOf(block: Block | undefined, next: Block | undefined): boolean {
  const isShort = next?.type === 'table' && next.rows.length <= 8
  return block?.type === 'heading' && !block.newPage && isShort
}

function blockOf(block: Block, gap: number): Content {
  switch (block.type) {
    case 'heading':
      return heading(block)
    case 'paragraph':
      return { text: texts(block.runs), margin: [0, 0, 0, gap] }
    case 'list':
      return list(block)
    case 'table':
      return table(block)
    case 'signatures':
      return signatures(block.whose)
  }
}

const headings = {
  1: { fontSize: 17, alignment: 'center', margin: [0, 4, 0, 8] },
  2: { fontSize: 12, margin: [0, 12, 0, 4] },
  3: { fontSize: 10.5, margin: [0, 8, 0, 3] },
} as const

function heading({ level, runs, newPage }: Extract<Block, { type: 'heading' }>): ContentText {
  const { margin, ...look } = headings[level]
  return {
    text: texts(runs),
    bold: true,
    headlineLevel: 1,
    outline: true,
    // Without it the bookmark would be the text as an object.
    outlineText: plainText(runs),
    ...look,
    margin: [...margin],
    ...(newPage && { pageBreak: 'before' as const }),
  }
}

function texts(runs: Run[]): ContentText[] {
  return runs.map(({ text, bold, italic }) => ({
    text: tied(text),
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
  }))
}

const numbering = [
  { type: 'decimal', separator: '.' },
  { type: 'decimal', separator: ')' },
  { type: 'lower-alpha', separator: ')' },
] as const

function list({ ordered, start, depth, items }: ListBlock): Content {
  // Inside a list the lines stand closer.
  const stacks = items.map((item) => ({ stack: contentOf(item, 2) }))
  const margin: [number, number, number, number] = [0, 0, 0, depth === 0 ? 6 : 2]
  return ordered ? { ol: stacks, start, ...numbering[depth], margin } : { ul: stacks, margin }
}

function table({ head, rows }: Extract<Block, { type: 'table' }>): Content {
  const fontSize = head.length > 4 ? 8.5 : 9.5
  const inner = measure - head.length * 8 - 1
  const cell = (runs: Run[]): ContentText =>
    runs.length > 0 ? { text: texts(runs) } : { text: ' ', margin: [0, 3, 0, 3] }
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columnShares(head, rows).map((share) => share * inner),
      body: [head.map((runs) => ({ ...cell(runs), bold: true })), ...rows.map((r) => r.map(cell))],
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      hLineColor: () => colours.line,
      vLineColor: () => colours.line,
      fillColor: (row: number) => (row === 0 ? colours.ghost : null),
      paddingLeft: () => 4,
      paddingRight: () => 4,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    fontSize,
    margin: [0, 4, 0, 10],
  }
}

function signatures(whose: string[]): Content {
  const places = whose.length === 1 ? ['', ...whose] : whose
  return {
    columns: places.map((who, i) => ({
      stack:
        whose.length === 1 && i === 0
          ? []
          : [
              { text: '.'.repeat(56), alignment: 'center' as const, noWrap: true, fontSize: 8 },
              { text: tied(who), alignment: 'center' as const, fontSize: 9, color: colours.muted },
            ],
    })),
    columnGap: 24,
    unbreakable: true,
    margin: [0, 34, 0, 10],
  }
}
