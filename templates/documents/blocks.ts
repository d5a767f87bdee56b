import { marked, type Token, type Tokens } from 'marked'
import type { MarkdownText } from '#templates/documents/md.ts'

/** A piece of text in one style; `\n` in it is a line break. */
export type Run = { text: string; bold: boolean; italic: boolean }

/** What a document is made of, as plain JSON: the same for the page, the PDF and the DOCX. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; runs: Run[]; newPage: boolean }
  | { type: 'paragraph'; runs: Run[] }
  | ListBlock
  | { type: 'table'; head: Run[][]; rows: Run[][][] }
  | { type: 'signatures'; whose: string[] }

/** `depth` 0 to 2: numbered 1. then 1) then a). */
export type ListBlock = {
  type: 'list'
  ordered: boolean
  start: number
  depth: number
  items: Block[][]
}

type Style = Omit<Run, 'text'>
const plain: Style = { bold: false, italic: false }

/** Reads a text into blocks. Throws on anything but headings, paragraphs, lists, tables and signatures. */
export function blocksOf({ text, slots }: MarkdownText): Block[] {
  const blocks = read(marked.lexer(text), slots, 0)
  return blocks.map((block, i) =>
    block.type === 'heading' ? { ...block, newPage: i > 0 && isAppendix(block.runs) } : block,
  )
}

/** Appendices are forms to copy: each begins a page of its own. */
const isAppendix = (runs: Run[]) => /^Załącznik\b/.test(plainText(runs))

export function plainText(runs: Run[]): string {
  return runs.map(({ text }) => text).join('')
}

function read(tokens: Token[], slots: readonly string[], depth: number): Block[] {
  return tokens.flatMap((token) => blockOf(token, slots, depth))
}

function blockOf(token: Token, slots: readonly string[], depth: number): Block[] {
  switch (token.type) {
    case 'space':
      return []
    case 'hr':
      return [{ type: 'signatures', whose: ['', ''] }]
    case 'heading': {
      if (token.depth > 3) throw new Error(`A heading too deep: ${token.raw}`)
      const level = token.depth as 1 | 2 | 3
      return [{ type: 'heading', level, runs: runsOf(token.tokens, slots), newPage: false }]
    }
    case 'paragraph':
    case 'text':
      return [{ type: 'paragraph', runs: runsOf(token.tokens, slots) }]
    case 'list':
      return [listOf(token as Tokens.List, slots, depth)]
    case 'table':
      return [tableOf(token as Tokens.Table, slots)]
    case 'code':
      return [signaturesOf(token as Tokens.Code, slots)]
    default:
      throw new Error(`A document cannot hold "${token.type}": ${token.raw}`)
  }
}

function listOf(list: Tokens.List, slots: readonly string[], depth: number): ListBlock {
  if (depth > 2) throw new Error(`A list too deep: ${list.raw}`)
  if (list.items.some(({ task }) => task)) throw new Error(`No boxes to tick: ${list.raw}`)
  return {
    type: 'list',
    ordered: list.ordered,
    start: list.ordered ? Number(list.start) || 1 : 1,
    depth,
    items: list.items.map(({ tokens }) => read(tokens, slots, depth + 1)),
  }
}

function tableOf(table: Tokens.Table, slots: readonly string[]): Block {
  const cells = (row: Tokens.TableCell[]) => row.map(({ tokens }) => runsOf(tokens, slots))
  return { type: 'table', head: cells(table.header), rows: table.rows.map(cells) }
}

function signaturesOf({ lang, text, raw }: Tokens.Code, slots: readonly string[]): Block {
  if (lang !== 'signatures') throw new Error(`A document cannot hold code: ${raw}`)
  return { type: 'signatures', whose: text.split('\n').map((line) => filled(line, slots)) }
}

function runsOf(
  tokens: Token[] | undefined,
  slots: readonly string[],
  style: Style = plain,
): Run[] {
  return (tokens ?? []).flatMap((token) => {
    switch (token.type) {
      case 'text':
        return token.tokens
          ? runsOf(token.tokens, slots, style)
          : [{ ...style, text: filled(token.text, slots) }]
      case 'escape':
        return [{ ...style, text: filled(token.text, slots) }]
      case 'br':
        return [{ ...style, text: '\n' }]
      case 'strong':
        return runsOf(token.tokens, slots, { ...style, bold: true })
      case 'em':
        return runsOf(token.tokens, slots, { ...style, italic: true })
      case 'link':
        // A bare address is found by the reader itself; its letters stay, it links nowhere.
        if (token.raw !== token.text) throw new Error(`A document cannot hold links: ${token.raw}`)
        return [{ ...style, text: filled(token.text, slots) }]
      default:
        throw new Error(`A document cannot hold "${token.type}": ${token.raw}`)
    }
  })
}

/** Our own line ends are spaces; the values come in last, so that nothing reads them. */
function filled(text: string, slots: readonly string[]): string {
  return text
    .replace(/ *\n */g, ' ')
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => slots[Number(index)] ?? '')
    .replaceAll('\r\n', '\n')
}
