export type Cell = string | number

/**
 * A table that a Polish Excel opens by itself: byte order mark, semicolons, CRLF. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front (`documents.md` §7).
 */
export function csv(rows: Cell[][]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
