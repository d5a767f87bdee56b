import { open } from 'node:fs/promises'

export type ZipEntry = { name: string; originalSize: number }

/** What a zip says it holds, or why nobody should open it. */
export type ZipContents = { entries: ZipEntry[]; mimetype: string } | { wrong: 'broken' | 'bomb' }

const MOST_ENTRIES = 10_000
/** What an office program would unpack (bytes). */
const MOST_UNPACKED = 200 * 1024 * 1024
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end record with the longest comment. */
const TAIL = 22 + 65_535

/**
 * The directory at the end of a zip, read without unpacking anything. Sizes are what it declares; a directory
 * that declares too much, too many or more than 4 GB is a bomb, one that does not fit the file is broken.
 */
export async function zipContents({
  path,
  size,
}: {
  path: string
  size: number
}): Promise<ZipContents> {
  const file = await open(path, 'r')
  const bytesAt = async (position: number, length: number) => {
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - position)))
    await file.read(buffer, 0, buffer.length, position)
    return buffer
  }
  try {
    const tail = await bytesAt(Math.max(0, size - TAIL), TAIL)
    const at = lastIndexOf(tail, END)
    if (at < 0 || at + 22 > tail.length) return { wrong: 'broken' }
    const count = tail.readUInt16LE(at + 10)
    const length = tail.readUInt32LE(at + 12)
    const start = tail.readUInt32LE(at + 16)
    if (count > MOST_ENTRIES || start === 0xffffffff) return { wrong: 'bomb' }
    if (start + length > size) return { wrong: 'broken' }
    const entries = entriesIn(await bytesAt(start, length), count)
    if (!entries) return { wrong: 'broken' }
    const unpacked = entries.reduce((sum, entry) => sum + entry.originalSize, 0)
    if (unpacked > MOST_UNPACKED) return { wrong: 'bomb' }
    return { entries, mimetype: mimetypeIn(await bytesAt(0, 200)) }
  } finally {
    await file.close()
  }
}

function entriesIn(directory: Buffer, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) return undefined
    const nameLength = directory.readUInt16LE(at + 28)
    const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
    entries.push({ name, originalSize: directory.readUInt32LE(at + 24) })
    at += 46 + nameLength + rest
  }
  return entries
}

/** OpenDocument keeps its type, not compressed, in the first entry. */
function mimetypeIn(head: Buffer): string {
  if (head.length < 38 || head.readUInt32LE(0) !== LOCAL) return ''
  const nameLength = head.readUInt16LE(26)
  if (head.toString('latin1', 30, 30 + nameLength) !== 'mimetype') return ''
  const from = 30 + nameLength + head.readUInt16LE(28)
  return head.toString('latin1', from, from + head.readUInt32LE(22))
}

function lastIndexOf(buffer: Buffer, signature: number): number {
  const wanted = Buffer.alloc(4)
  wanted.writeUInt32LE(signature)
  return buffer.lastIndexOf(wanted)
}
