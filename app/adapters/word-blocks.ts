import {
  AlignmentType,
  HeadingLevel,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, ListBlock, Run } from '#templates/documents/blocks.ts'
import { columnShares } from '#templates/documents/sheet.ts'

type Made = Paragraph | Table

/** The name of the numbering that draws bullets. */
export const bullets = 'bullets'

/** Blocks into parts of a DOCX, `measure` twentieths of a point wide. Holds the count of the lists. */
export function createWriter(measure: number) {
  const starts = new Set<number>([1])
  let lists = 0

  function blocks(content: Block[]): Made[] {
    return content.flatMap(made)
  }

  function made(block: Block): Made[] {
    switch (block.type) {
      case 'heading':
        return [heading(block)]
      case 'paragraph':
        return [new Paragraph({ children: runs(block.runs) })]
      case 'list':
        return list(block)
      case 'table':
        return [table(block, measure), new Paragraph({ spacing: { after: 60 } })]
      case 'signatures':
        return signatures(block.whose, measure)
    }
  }

  /** Each list counts for itself: without an instance of its own it would go on from the one before. */
  function list({ ordered, start, depth, items }: ListBlock): Made[] {
    starts.add(start)
    const instance = ++lists
    const marked: IParagraphOptions = ordered
      ? { numbering: { reference: `from-${start}`, level: depth, instance } }
      : { numbering: { reference: bullets, level: depth } }
    const spacing = { after: 60 }
    return items.flatMap((item) =>
      item.flatMap((block, i) => {
        if (block.type !== 'paragraph') return made(block)
        const indent = { left: 400 * (depth + 1) }
        const look = i === 0 ? marked : { indent }
        return [new Paragraph({ ...look, spacing, children: runs(block.runs) })]
      }),
    )
  }

  return { blocks, starts: () => [...starts] }
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

function heading({ level, runs: texts, newPage }: Extract<Block, { type: 'heading' }>): Paragraph {
  return new Paragraph({
    heading: levels[level],
    keepNext: true,
    pageBreakBefore: newPage,
    children: runs(texts),
  })
}

function runs(texts: Run[], style: { bold?: boolean; size?: number } = {}): TextRun[] {
  return texts.flatMap(({ text, bold, italic }) =>
    text.split('\n').map(
      (line, i) =>
        new TextRun({
          ...style,
          text: clean(line),
          ...(bold && { bold }),
          ...(italic && { italics: italic }),
          ...(i > 0 && { break: 1 }),
        }),
    ),
  )
}

/** XML has no place for control characters; everything else stays the letter it is. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are taken out.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

function table({ head, rows }: Extract<Block, { type: 'table' }>, measure: number): Table {
  const widths = columnShares(head, rows).map((share) => Math.round(share * measure))
  const size = head.length > 4 ? 18 : 20
  const cell = (texts: Run[], column: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(bold && { shading: { type: ShadingType.CLEAR, fill: 'ECECEA', color: 'auto' } }),
      children: [
        new Paragraph({
          spacing: { after: 0 },
          children: runs(texts, { size, ...(bold && { bold }) }),
        }),
      ],
    })
  const row = (cells: Run[][], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      // Room to write by hand.
      height: { value: isHead ? 0 : 440, rule: HeightRule.ATLEAST },
      children: cells.map((texts, column) => cell(texts, column, isHead)),
    })
  return new Table({
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

/** Dotted lines with whose signature below each; one signature stands on the right. */
function signatures(whose: string[], measure: number): Paragraph[] {
  const places = [measure / 4, (measure * 3) / 4].map(Math.round)
  const used = whose.length === 1 ? places.slice(1) : places
  const tabStops = used.map((position) => ({ type: TabStopType.CENTER, position }))
  const line = (texts: string[], size: number) =>
    texts.map((text) => new TextRun({ text: `\t${clean(text)}`, size }))
  return [
    new Paragraph({
      tabStops,
      keepNext: true,
      spacing: { before: 640, after: 0 },
      children: line(
        used.map(() => '.'.repeat(48)),
        20,
      ),
    }),
    new Paragraph({
      tabStops,
      alignment: AlignmentType.LEFT,
      spacing: { after: 200 },
      children: line(whose, 18),
    }),
  ]
}
