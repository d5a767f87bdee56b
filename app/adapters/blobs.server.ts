import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import {
  BlobDamaged,
  BlobMissing,
  hashOf,
  moveIn,
  oldFilesIn,
  pathOf,
  readIfThere,
  touch,
  writeWhole,
} from './blob-folder.server.ts'
import { type Received, receiveFile } from './received-file.server.ts'

/** Bytes by their own SHA-256. A hash is no permission: whoever asks has been allowed before. */
export type BlobStore = {
  /** Keeps the bytes for good before it answers with their hash (64 hex digits). */
  put(bytes: Uint8Array): Promise<string>
  /** Throws `BlobMissing`, or `BlobDamaged` when the disk holds other bytes than were put. */
  get(sha256: string): Promise<Uint8Array<ArrayBuffer>>
  /**
   * The same, piece by piece, never whole in memory. Other bytes than were put end the stream with
   * `BlobDamaged` before its last piece, so that nobody takes them for the file.
   */
  read(sha256: string): AsyncGenerator<Uint8Array<ArrayBuffer>>
  /** Takes in a file under way; it is no blob until `keep` has been called with it. */
  receive(source: Readable): Promise<Received>
  /** Makes a received file a blob; calling it again changes nothing. */
  keep(file: Received): Promise<void>
  /** Takes the bytes away for good. */
  drop(sha256: string): Promise<void>
  /** One at a time: bytes must not be dropped while somebody else takes the same ones in. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** Removes what broken uploads left: parts older than `partAge`, and files without a row older than `fileAge` (ms). */
  sweep(
    known: () => Promise<Set<string>>,
    ages: { partAge: number; fileAge: number },
  ): Promise<number>
}

export function openBlobs(dataDir: string): BlobStore {
  const root = join(dataDir, 'blobs')
  const uploads = join(dataDir, 'uploads')
  let turn: Promise<unknown> = Promise.resolve()
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  return {
    alone,
    receive: (source) => receiveFile(uploads, source),
    read: (sha256) => piecesOf(root, sha256),
    drop: (sha256) => rm(pathOf(root, sha256), { force: true }),
    async put(bytes) {
      const sha256 = hashOf(bytes)
      const path = pathOf(root, sha256)
      const stored = await readIfThere(path)
      if (stored && hashOf(stored) === sha256) await touch(path)
      else await writeWhole(root, path, bytes)
      return sha256
    },
    async get(sha256) {
      const bytes = await readIfThere(pathOf(root, sha256))
      if (!bytes) throw new BlobMissing(`Blob ${sha256} is not in ${root}.`)
      if (hashOf(bytes) !== sha256) throw new BlobDamaged(`Blob ${sha256} in ${root} is damaged.`)
      return new Uint8Array(bytes)
    },
    async keep(file) {
      if (file.kept) return
      // The bytes are the same by their hash, so what may lie there already is replaced by what was just flushed.
      await moveIn(root, file.path, pathOf(root, file.sha256))
      file.kept = true
    },
    sweep: (known, { partAge, fileAge }) =>
      alone(async () => {
        const parts = await oldFilesIn(uploads, partAge)
        const files = await oldFilesIn(root, fileAge)
        const wanted = await known()
        const orphans = files.filter((path) => !wanted.has(hashIn(root, path)))
        for (const path of [...parts, ...orphans]) await rm(path, { force: true })
        return parts.length + orphans.length
      }),
  }
}

const hashIn = (root: string, path: string) => relative(root, path).split(sep).join('')

async function* piecesOf(root: string, sha256: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256')
  let held: Uint8Array<ArrayBuffer> | undefined
  try {
    for await (const piece of createReadStream(pathOf(root, sha256), { highWaterMark: 65_536 })) {
      hash.update(piece)
      if (held) yield held
      held = piece
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new BlobMissing(`Blob ${sha256} is not in ${root}.`)
  }
  if (hash.digest('hex') !== sha256) throw new BlobDamaged(`Blob ${sha256} in ${root} is damaged.`)
  if (held) yield held
}
