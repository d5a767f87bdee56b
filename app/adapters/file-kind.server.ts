import { createReadStream } from 'node:fs'
import { zipContents } from './zip-entries.server.ts'

/** What a file is by its own bytes, whatever its name says; `refused` names why it is not taken. */
export type FileKind = { type: string } | { refused: Refusal }

export type Refusal =
  | 'program'
  | 'script'
  | 'page'
  | 'archive'
  | 'media'
  | 'macro'
  | 'locked'
  | 'bomb'
  | 'broken'
  | 'encoding'
  | 'unknown'

type File = { path: string; size: number; head: Buffer }

const taken = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/heic',
  'image/heif',
  'application/rtf',
])

const programs =
  /msdownload|x-elf|mach-binary|java-archive|x-msi|vnd\.android|x-ms-shortcut|wasm|x-deb|x-rpm|java-vm/
const archives = /zip|rar|7z|x-tar|gzip|bzip|x-xz|zstd|lz|compress|ms-cab|iso|dmg|cpio|arj/
const pages = /html|xml|svg/

/** Recognises a file by its signature; archives by their directory and text by every byte of it. */
export async function kindOfFile({ path, size, head }: File): Promise<FileKind> {
  if (head.length === 0) return { refused: 'unknown' }
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return kindOfZip({ path, size })
  // Loaded with the first file, so that a start does not pay for it.
  const { fileTypeFromBuffer } = await import('file-type')
  const { mime = '' } = (await fileTypeFromBuffer(head).catch(() => undefined)) ?? {}
  if (taken.has(mime)) return { type: mime }
  if (mime === 'application/x-cfb') return kindOfCompound(path)
  if (programs.test(mime) || head.subarray(0, 2).toString('latin1') === 'MZ')
    return { refused: 'program' }
  if (pages.test(mime)) return { refused: 'page' }
  if (archives.test(mime)) return { refused: 'archive' }
  if (/^(?:audio|video)\//.test(mime)) return { refused: 'media' }
  if (mime !== '') return { refused: 'unknown' }
  return kindOfText(path, head)
}

async function kindOfZip(file: { path: string; size: number }): Promise<FileKind> {
  const found = await zipContents(file)
  if ('wrong' in found) return { refused: found.wrong }
  const names = found.entries.map(({ name }) => name)
  if (names.some((name) => /vbaProject\.bin$|^Basic\/./i.test(name))) return { refused: 'macro' }
  const part = (folder: string) => names.some((name) => name.startsWith(folder))
  if (names.includes('[Content_Types].xml')) {
    const office = 'application/vnd.openxmlformats-officedocument'
    if (part('word/')) return { type: `${office}.wordprocessingml.document` }
    if (part('xl/')) return { type: `${office}.spreadsheetml.sheet` }
    if (part('ppt/')) return { type: `${office}.presentationml.presentation` }
  }
  const open = /^application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation)$/
  if (open.test(found.mimetype)) return { type: found.mimetype }
  const isProgram = names.some((name) => /^META-INF\/MANIFEST|classes\.dex$/.test(name))
  return { refused: isProgram ? 'program' : 'archive' }
}

/** Word and Excel before 2007; the same container also holds installers, mails and locked documents. */
async function kindOfCompound(path: string): Promise<FileKind> {
  const wanted = {
    locked: 'EncryptedPackage',
    macro: '_VBA_PROJECT',
    word: 'WordDocument',
    excel: 'Workbook',
  }
  const found = await streamsIn(path, wanted)
  if (found.has('locked')) return { refused: 'locked' }
  if (found.has('macro')) return { refused: 'macro' }
  if (found.has('word')) return { type: 'application/msword' }
  if (found.has('excel')) return { type: 'application/vnd.ms-excel' }
  return { refused: 'unknown' }
}

/** Which of the names stand anywhere in the file as the container writes them (UTF-16). */
async function streamsIn(path: string, wanted: Record<string, string>): Promise<Set<string>> {
  const found = new Set<string>()
  const patterns = Object.entries(wanted).map(
    ([key, name]) => [key, Buffer.from(name, 'utf16le')] as const,
  )
  let before = Buffer.alloc(0)
  for await (const piece of createReadStream(path)) {
    const both = Buffer.concat([before, piece])
    for (const [key, pattern] of patterns) if (both.includes(pattern)) found.add(key)
    before = both.subarray(-64)
  }
  return found
}

async function kindOfText(path: string, head: Buffer): Promise<FileKind> {
  const start = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 200)
  if (start.startsWith('#!') || /^<\?php/i.test(start)) return { refused: 'script' }
  if (start.startsWith('<') || /^(?:MIME-Version|Content-Type):/im.test(start))
    return { refused: 'page' }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const piece of createReadStream(path)) {
      if (hasControls(decoder.decode(piece, { stream: true }))) return { refused: 'unknown' }
    }
    decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { refused: isOldText(head) ? 'encoding' : 'unknown' }
  }
  return { type: 'text/plain' }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that no text holds are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000e-\u001f]/
const hasControls = (text: string) => controls.test(text)

/** Bytes of an older Polish code page, without those that no text holds. */
const isOldText = (head: Buffer) => !hasControls(head.toString('latin1'))
