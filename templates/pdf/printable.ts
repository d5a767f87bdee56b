/** What our faces of Lato can draw; a test compares it with the font files. */
const drawn =
  /[\n -~\u00a0-\u00ff\u0104-\u0107\u0118\u0119\u0131\u0141-\u0144\u0152\u0153\u015a\u015b\u0160\u0161\u0178-\u017e\u0192\u02c6\u02c7\u02c9\u02d8-\u02dd\u03c0\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u2044\u20ac\u2122\u2126\u2202\u2206\u220f\u2211\u2212\u221a\u221e\u222b\u2248\u2260\u2264\u2265\u25ca]/u

const stand: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u201f': '“',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': '\u00a0',
  '\u202f': '\u00a0',
  '\u2007': '\u00a0',
  '\t': ' ',
  '\u2192': '–',
  '\u2190': '–',
  '\u25cf': '•',
}

/** Marks that shape text but draw nothing: dropped, because the font would print a box. */
const invisible = /\ufe0e|\ufe0f|\u200d|[\r\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]/gu

/**
 * Text that prints whole: composed letters, near equivalents of rare dashes and spaces, and `?` for
 * what the font lacks. Without it a letter would come out as an empty box and nobody would know why.
 */
export function printable(text: string): string {
  return Array.from(text.normalize('NFC').replace(invisible, ''), (sign) =>
    drawn.test(sign) ? sign : (stand[sign] ?? withoutAccent(sign)),
  ).join('')
}

/** Whether the font draws the code point. */
export function isDrawn(sign: string): boolean {
  return drawn.test(sign)
}

function withoutAccent(sign: string): string {
  const plain = sign.normalize('NFD').replace(/\p{M}/gu, '')
  return plain !== '' && drawn.test(plain) ? plain : '?'
}

/** The same facts with every text printable; `credential` is a signed text and stays as it is. */
export function printableFacts<T>(facts: T): T {
  return walk(facts, '') as T
}

function walk(value: unknown, key: string): unknown {
  if (key === 'credential') return value
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return value.map((item) => walk(item, ''))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]))
}
