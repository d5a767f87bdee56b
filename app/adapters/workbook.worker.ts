import { strFromU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import readSheets from 'read-excel-file/node'

/** Texts by row; formulas by `row:column`, both counted from 0. */
type SheetRows = { rows: string[][]; formulas: string[] }

export type WorkbookRead =
  | { ok: true; sheet: SheetRows }
  | { ok: false; reason: 'notSheet' | 'bomb' | 'unreadable' | 'long' }

/** Unpacked bytes of all parts together. */
const MOST_BYTES = 20 * 1024 * 1024
const MOST_ROWS = 1000
const MOST_COLUMNS = 60

type Job = { bytes: Uint8Array; names: string[] }

/** Reads the sheet of one of the names, else the first one, as texts. */
export async function read({ bytes, names }: Job): Promise<WorkbookRead> {
  const parts = unpack(bytes)
  if (parts === 'notSheet' || parts === 'bomb') return { ok: false, reason: parts }
  const found = sheetIn(parts, names)
  if (!found) return { ok: false, reason: 'notSheet' }
  try {
    // Packed anew from what was really unpacked: sizes that lied cannot lie to the next reader.
    const sheets = await readSheets(Buffer.from(zipSync(parts, { level: 0 })), { trim: false })
    const data = sheets.find(({ sheet }) => sheet === found.name)?.data ?? []
    if (data.length > MOST_ROWS) return { ok: false, reason: 'long' }
    const rows = data.map((row) => row.slice(0, MOST_COLUMNS).map(textOf))
    return { ok: true, sheet: { rows, formulas: formulasIn(found.xml) } }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}

/** The parts of the file, once their declared sizes together are small; none is given more room than it declared. */
function unpack(bytes: Uint8Array): Unzipped | 'notSheet' | 'bomb' {
  let total = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        return false
      },
    })
    if (total > MOST_BYTES) return 'bomb'
    return unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) })
  } catch {
    return 'notSheet'
  }
}

/** The XML of the wanted sheet, to look for formulas, whose values alone the reader gives. */
function sheetIn(parts: Unzipped, names: string[]): { name: string; xml: string } | undefined {
  const workbook = textPart(parts, 'xl/workbook.xml')
  const relations = textPart(parts, 'xl/_rels/workbook.xml.rels')
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({
    name: unescaped(attribute(tag, 'name')),
    id: attribute(tag, 'r:id'),
  }))
  const chosen = sheets.find(({ name }) => names.includes(name)) ?? sheets[0]
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(
    ([tag]) => attribute(tag, 'Id') === chosen?.id,
  )?.[0]
  if (!chosen || !relation) return undefined
  const target = attribute(relation, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/')
  return { name: chosen.name, xml: textPart(parts, target) }
}

function formulasIn(xml: string): string[] {
  const cells = xml.matchAll(
    /<c\b[^>]*\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!\/)>(?:(?!<\/c>)[\s\S]){0,200}?<f[\s/>]/g,
  )
  return [...cells].map(([, letters = '', row]) => `${Number(row) - 1}:${columnOf(letters)}`)
}

const columnOf = (letters: string): number =>
  [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

const textPart = (parts: Unzipped, name: string): string =>
  parts[name] ? strFromU8(parts[name]) : ''

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
