/** Folders, controls and marks that turn the reading direction; a name shows what it is or nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const hidden = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const MOST = 150

/** The name a file came with, without its folders and anything that deceives; its ending stays when it is cut. */
export function fileNameOf(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(hidden, '').replace(/[:*?"<>|]/g, '_')
  const name = plain.replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '')
  if (name.length <= MOST) return name
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  return (
    [...name]
      .slice(0, MOST - ending.length - 1)
      .join('')
      .trimEnd() + ending
  )
}

/** What a document is called when nobody named it. */
export function titleFromFileName(fileName: string): string {
  return fileName
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[_]+/g, ' ')
    .trim()
}

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

const endings: Record<string, string[]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heif', 'heic'],
  'application/rtf': ['rtf', 'doc'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
  [`${office}.presentationml.presentation`]: ['pptx'],
  [`${openDocument}.text`]: ['odt'],
  [`${openDocument}.spreadsheet`]: ['ods'],
  [`${openDocument}.presentation`]: ['odp'],
  'text/plain': ['txt', 'csv', 'tsv', 'md'],
}

export const textEndings = endings['text/plain'] as string[]

export const endingOf = (fileName: string) =>
  /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? ''

/** The name under which a file is handed out: its own, with the ending of what it really is. */
export function downloadName(fileName: string, type: string): string {
  const known = endings[type] ?? []
  const name = fileName || 'dokument'
  return known.length === 0 || known.includes(endingOf(name)) ? name : `${name}.${known[0]}`
}

/** A header that names a file in any language (RFC 6266, RFC 5987). */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
