import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type FileKind, kindOfFile } from './file-kind.server.ts'

/** A file that has arrived and rests, flushed, in a folder of its own until somebody keeps it. */
export type Received = {
  path: string
  sha256: string
  /** Bytes. */
  size: number
  kind: FileKind
  kept: boolean
  /** Takes it away again, unless it was kept. */
  discard(): Promise<void>
}

/** The disk is nearly full: the rest is for the database, which must go on. */
export class DiskFull extends Error {
  override name = 'DiskFull'
  readonly code = 'ENOSPC'
}

/** Below this, no more files are taken (`trust.md` §A4). */
const LEAST_FREE = 512 * 1024 * 1024

/** As much of a file as the recognition by signature looks at. */
const HEAD = 4100

/** Streams a file to the disk; memory holds one piece of it. Whatever fails leaves nothing behind. */
export async function receiveFile(uploads: string, source: Readable): Promise<Received> {
  await mkdir(uploads, { recursive: true, mode: 0o700 })
  await requireSpace(uploads)
  const path = join(uploads, `${randomUUID()}.part`)
  const discard = () => rm(path, { force: true })
  try {
    const { sha256, size, head } = await writeMeasured(path, source)
    const kind = await kindOfFile({ path, size, head })
    const file: Received = {
      ...{ path, sha256, size, kind, kept: false },
      discard: () => (file.kept ? Promise.resolve() : discard()),
    }
    return file
  } catch (error) {
    await discard()
    throw error
  }
}

async function writeMeasured(path: string, source: Readable) {
  const hash = createHash('sha256')
  const first: Buffer[] = []
  let size = 0
  const measure = new Transform({
    transform(piece: Buffer, _encoding, done) {
      if (size < HEAD) first.push(piece.subarray(0, HEAD - size))
      size += piece.length
      hash.update(piece)
      done(null, piece)
    },
  })
  await pipeline(source, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  const file = await open(path, 'r')
  await file.sync().finally(() => file.close())
  return { sha256: hash.digest('hex'), size, head: Buffer.concat(first) }
}

async function requireSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < LEAST_FREE) throw new DiskFull(`Less than 512 MB are free in ${folder}.`)
}
