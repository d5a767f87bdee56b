import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export class BlobMissing extends Error {
  override name = 'BlobMissing'
}

export class BlobDamaged extends Error {
  override name = 'BlobDamaged'
}

/** Only a whole hash becomes a path, so nothing typed by hand can leave the folder. */
export function pathOf(root: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new BlobMissing('A blob is named by 64 hex digits.')
  return join(root, sha256.slice(0, 2), sha256.slice(2))
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Whole or not at all, and still there after a power cut: file and folders are flushed in order. */
export async function writeWhole(root: string, path: string, bytes: Uint8Array): Promise<void> {
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

/** Moves a file that was flushed before to its place; both folders are flushed after it. */
export async function moveIn(root: string, from: string, path: string): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(from, path)
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

/** Marks a file as wanted again, so that the sweep for files without a row leaves it alone. */
export async function touch(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now).catch(unlessMissing)
}

export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    return unlessMissing(error)
  }
}

/** Files below a folder, two levels deep at most, that nobody has touched for so many milliseconds. */
export async function oldFilesIn(folder: string, age: number): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const facts = await stat(path).catch(unlessMissing)
    if (facts && facts.mtimeMs <= Date.now() - age) found.push(path)
  }
  return found
}

function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}
