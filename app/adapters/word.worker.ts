import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  type ILevelsOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { move } from 'piscina'
import { type DocumentSheet, draftHead, draftMark } from '#templates/documents/sheet.ts'
import { bullets, createWriter } from './word-blocks.ts'

const a4 = { width: 11_906, height: 16_838 }
const margin = { top: 1300, bottom: 1300, left: 1360, right: 1360, footer: 600 }
const measure = a4.width - margin.left - margin.right
const muted = '505A63'

/** Writes a document and hands the bytes over to the main thread, without copying them. */
export async function write(sheet: DocumentSheet) {
  return move(await draw(sheet))
}

/** A DOCX (Office Open XML) of a document, A4, Polish; the same sheet gives the same bytes. */
export async function draw(sheet: DocumentSheet): Promise<Uint8Array<ArrayBuffer>> {
  const mark = draftMark(sheet)
  const head = draftHead(sheet)
  const writer = createWriter(measure)
  const content = writer.blocks(sheet.blocks)
  const document = new Document({
    title: sheet.title,
    creator: sheet.organisation,
    lastModifiedBy: sheet.organisation,
    subject: sheet.organisation,
    description: mark ?? '',
    styles,
    numbering: { config: [...writer.starts().map(numbering), bulleted] },
    sections: [
      {
        properties: { page: { size: a4, margin } },
        footers: { default: footer(mark ?? sheet.organisation) },
        children: head === null ? content : [...box(head, sheet.legalNote), ...content],
      },
    ],
  })
  return timeless(await Packer.toBuffer(document), sheet.at)
}

const styles = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'pl-PL' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: 34, bold: true, font: 'Calibri', color: '1D2329' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 360, after: 240, line: 276, lineRule: LineRuleType.AUTO },
      },
    },
    heading2: {
      run: { size: 25, bold: true, font: 'Calibri', color: '1D2329' },
      paragraph: { spacing: { before: 280, after: 100, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading3: {
      run: { size: 22, bold: true, font: 'Calibri', color: '1D2329' },
      paragraph: { spacing: { before: 180, after: 80, line: 276, lineRule: LineRuleType.AUTO } },
    },
  },
}

/** 1. then 1) then a); a list that goes on from a number has a numbering of its own. */
function numbering(start: number) {
  const format: Format[] = [
    [LevelFormat.DECIMAL, '%1.'],
    [LevelFormat.DECIMAL, '%2)'],
    [LevelFormat.LOWER_LETTER, '%3)'],
  ]
  return { reference: `from-${start}`, levels: levelsOf(format, start) }
}

const bulleted = {
  reference: bullets,
  levels: levelsOf(['•', '–', '•'].map((sign) => [LevelFormat.BULLET, sign])),
}

type Format = [(typeof LevelFormat)[keyof typeof LevelFormat], string]

function levelsOf(format: Format[], start = 1): ILevelsOptions[] {
  return format.map(([kind, text], level) => ({
    level,
    format: kind,
    text,
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 400 } } },
  }))
}

function box(mark: string, legalNote: string): FileChild[] {
  const line = { style: 'single' as const, size: 4, color: '8B949B', space: 4 }
  const border = { top: line, bottom: line, left: line, right: line }
  const run = { size: 17, color: muted }
  return [
    new Paragraph({
      border,
      spacing: { after: 240, line: 252 },
      children: [
        new TextRun({ ...run, text: mark, bold: true }),
        new TextRun({ ...run, text: legalNote, break: 1 }),
      ],
    }),
  ]
}

function footer(text: string): Footer {
  const run = { size: 16, color: muted }
  const short = text.length > 110 ? `${text.slice(0, 108).trimEnd()}…` : text
  return new Footer({
    children: [
      new Paragraph({
        spacing: { after: 0 },
        tabStops: [{ type: TabStopType.RIGHT, position: measure }],
        children: [
          new TextRun({ ...run, text: short }),
          new TextRun({
            ...run,
            children: ['\tStrona ', PageNumber.CURRENT, ' z ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}

/** Takes the time of making out of the file, in its properties and in its container. */
function timeless(docx: Uint8Array, at: string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(docx)
  const core = files['docProps/core.xml']
  if (!core) throw new Error('A DOCX without its properties.')
  const stamped = strFromU8(core).replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    `$1${at.slice(0, 19)}Z`,
  )
  return zipSync({ ...files, 'docProps/core.xml': strToU8(stamped) }, { mtime: new Date(at) })
}
