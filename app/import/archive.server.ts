import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { ImportRefused } from '#app/errors.ts'

export type ArchiveEntry = {
  name: string
  /** Bytes once unpacked, as declared; reading stops when there are more. */
  size: number
  packed: number
  method: number
  offset: number
}

export type Archive = {
  entries: Map<string, ArchiveEntry>
  /** The bytes of one entry, piece by piece; never more than it declares. */
  read(entry: ArchiveEntry): AsyncGenerator<Buffer>
  close(): Promise<void>
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
/** The end record with the longest comment. */
const TAIL = 22 + 65_535
const MOST_ENTRIES = 65_535

const damaged = () =>
  new ImportRefused('The file is not a whole ZIP archive: it was cut short or damaged.')

/** Opens a zip by the directory at its end. Nothing is unpacked before somebody asks for an entry. */
export async function openArchive(path: string): Promise<Archive> {
  const file = await open(path, 'r').catch(() => {
    throw new ImportRefused(`There is no file ${path}, or it cannot be read.`)
  })
  try {
    const { size } = await file.stat()
    const entries = await directoryOf(file, size)
    return {
      entries,
      read: (entry) => piecesOf(file, entry, size),
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  if (bytesRead !== length) throw damaged()
  return buffer
}

async function directoryOf(file: FileHandle, size: number): Promise<Map<string, ArchiveEntry>> {
  const from = Math.max(0, size - TAIL)
  const tail = await bytesAt(file, from, size - from)
  const wanted = Buffer.alloc(4)
  wanted.writeUInt32LE(END)
  const at = tail.lastIndexOf(wanted)
  if (at < 0 || at + 22 > tail.length) throw damaged()
  const [count, length, start] = [
    tail.readUInt16LE(at + 10),
    tail.readUInt32LE(at + 12),
    tail.readUInt32LE(at + 16),
  ]
  if (count >= MOST_ENTRIES || start + length > size) throw damaged()
  return entriesIn(await bytesAt(file, start, length), count)
}

function entriesIn(directory: Buffer, count: number): Map<string, ArchiveEntry> {
  const entries = new Map<string, ArchiveEntry>()
  let at = 0
  for (let n = 0; n < count; n++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) throw damaged()
    const nameLength = directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
    if (entries.has(name)) throw new ImportRefused(`The archive holds ${name} twice.`)
    entries.set(name, {
      name,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

async function* piecesOf(
  file: FileHandle,
  { name, size, packed, method, offset }: ArchiveEntry,
  whole: number,
): AsyncGenerator<Buffer> {
  const head = await bytesAt(file, offset, 30)
  if (head.readUInt32LE(0) !== LOCAL || (method !== 0 && method !== 8)) throw damaged()
  const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (start + packed > whole) throw damaged()
  const stored = Readable.from(chunksOf(file, start, packed))
  const bytes = method === 0 ? stored : stored.pipe(createInflateRaw())
  let seen = 0
  try {
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      seen += piece.length
      if (seen > size) throw new ImportRefused(`${name} unpacks to more than it declares.`)
      yield piece
    }
  } catch (error) {
    throw error instanceof ImportRefused ? error : damaged()
  }
  if (seen !== size) throw damaged()
}

async function* chunksOf(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += 65_536)
    yield await bytesAt(file, start + at, Math.min(65_536, length - at))
}
