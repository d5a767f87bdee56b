import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'

export const MANIFEST = 'MANIFEST.json'

/** Written last: a backup without it was cut short and cannot be restored. */
export const manifestSchema = z.strictObject({
  format: z.literal('probierz-backup/1'),
  version: z.string(),
  madeAt: z.string(),
  /** The last event's global position in the copied log. */
  position: z.int().nonnegative(),
  /** SHA-256 by path, every file of the backup but this one. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})

export type Manifest = z.infer<typeof manifestSchema>

/** What an operator has to read: one line, exit 2. */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
}

/** Paths of all files below a folder, relative to it, in order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
