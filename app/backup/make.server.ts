import { existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, stat, statfs, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { checkpointFile } from '#app/adapters/checkpoints.server.ts'
import { databaseFile } from '#app/assemble.server.ts'
import { copyDatabase, openDatabase } from '#db/connection.server.ts'
import { blobHashes } from '#db/queries/blob.server.ts'
import { lastPosition } from '#db/queries/log.server.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { BackupRefused, filesBelow, hashOfFile, MANIFEST, type Manifest } from './manifest.ts'

/**
 * A consistent copy of database, files and keys while the server goes on writing. `target` must be empty
 * or absent. The database is copied by VACUUM INTO: the page-by-page copy never ends under load.
 */
export async function makeBackup({
  dataDir,
  target,
  now,
}: {
  dataDir: string
  target: string
  now: Date
}): Promise<Manifest> {
  const folder = resolve(target)
  if (!existsSync(databaseFile(dataDir)))
    throw new BackupRefused(`There is no database in ${dataDir}.`)
  await requireEmpty(folder)
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 })
  await requireSpace(dataDir, folder)

  // Checkpoints first: the copied log is then never shorter than the copied checkpoints say.
  await copyIfThere(checkpointFile(dataDir), checkpointFile(folder))
  for (const name of await namesIn(join(dataDir, 'keys'))) {
    await copyFile(join(dataDir, 'keys', name), join(folder, 'keys', name))
  }
  await copyIfThere(join(dataDir, 'secret'), join(folder, 'secret'))
  const { position, blobs } = await copyLog(dataDir, folder)
  for (const sha256 of blobs) {
    const path = join('blobs', sha256.slice(0, 2), sha256.slice(2))
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 })
    await copyBlob(join(dataDir, path), join(folder, path))
  }
  return writeManifest(folder, { madeAt: now.toISOString(), position })
}

/** Somebody may delete a file between the copy of the database and this one. */
async function copyBlob(from: string, to: string) {
  if (!existsSync(from))
    throw new BackupRefused(`${from} is not there. If it was just deleted, make the backup again.`)
  await copyFile(from, to)
}

async function copyLog(dataDir: string, folder: string) {
  const db = openDatabase(databaseFile(dataDir))
  await copyDatabase(db, databaseFile(folder))
  await db.destroy()
  const copy = openDatabase(databaseFile(folder), { readonly: true })
  try {
    return { position: await lastPosition(copy), blobs: await blobHashes(copy) }
  } finally {
    await copy.destroy()
  }
}

async function writeManifest(
  folder: string,
  facts: { madeAt: string; position: number },
): Promise<Manifest> {
  const files: Record<string, string> = {}
  for (const path of await filesBelow(folder)) {
    files[path] = await hashOfFile(join(folder, path))
    await flush(join(folder, path))
  }
  const manifest: Manifest = {
    format: 'probierz-backup/1',
    version: packageJson.version,
    ...facts,
    files,
  }
  const half = join(folder, `${MANIFEST}.half`)
  await writeFile(half, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true, mode: 0o600 })
  await rename(half, join(folder, MANIFEST))
  await flush(folder)
  return manifest
}

async function requireEmpty(folder: string) {
  if ((await namesIn(folder)).length > 0)
    throw new BackupRefused(`${folder} is not empty; name a new folder.`)
}

/** Twice the database: one copy, and room for the server to go on. */
async function requireSpace(dataDir: string, folder: string) {
  const { size } = await stat(databaseFile(dataDir))
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < size * 2)
    throw new BackupRefused(`There is not enough free space in ${folder}.`)
}

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : []
}

async function copyIfThere(from: string, to: string) {
  if (existsSync(from)) await copyFile(from, to)
}

async function flush(path: string) {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
