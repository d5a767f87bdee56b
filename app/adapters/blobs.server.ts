import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Bytes by their own SHA-256. A hash is no permission: whoever asks has been allowed before. */
export type BlobStore = {
  /** Keeps the bytes for good before it answers with their hash (64 hex digits). */
  put(bytes: Uint8Array): Promise<string>
  /** Throws `BlobMissing`, or `BlobDamaged` when the disk holds other bytes than were put. */
  get(sha256: string): Promise<Uint8Array<ArrayBuffer>>
}

export class BlobMissing extends Error {
  override name = 'BlobMissing'
}

export class BlobDamaged extends Error {
  override name = 'BlobDamaged'
}

export function openBlobs(dataDir: string): BlobStore {
  const root = join(dataDir, 'blobs')
  return {
    async put(bytes) {
      const sha256 = hashOf(bytes)
      const path = pathOf(root, sha256)
      const stored = await readIfThere(path)
      if (stored && hashOf(stored) === sha256) return sha256
      await write(root, path, bytes)
      return sha256
    },
    async get(sha256) {
      const bytes = await readIfThere(pathOf(root, sha256))
      if (!bytes) throw new BlobMissing(`Blob ${sha256} is not in ${root}.`)
      if (hashOf(bytes) !== sha256) throw new BlobDamaged(`Blob ${sha256} in ${root} is damaged.`)
      return new Uint8Array(bytes)
    },
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Only a whole hash becomes a path, so nothing typed by hand can leave the folder. */
function pathOf(root: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new BlobMissing('A blob is named by 64 hex digits.')
  return join(root, sha256.slice(0, 2), sha256.slice(2))
}

/** Whole or not at all, and still there after a power cut: file and folders are flushed in order. */
async function write(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const half = join(folder, `${randomUUID()}.tmp`)
  try {
    const file = await open(half, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
  await flush(folder)
  await flush(root)
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
