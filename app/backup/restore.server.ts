import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, normalize, resolve } from 'node:path'
import {
  BackupRefused,
  filesBelow,
  hashOfFile,
  MANIFEST,
  type Manifest,
  manifestSchema,
} from './manifest.ts'

/**
 * Brings a backup back into an empty data folder. Every file is checked before the first one is copied:
 * a damaged, incomplete or enlarged backup is refused and named.
 */
export async function restoreBackup({
  source,
  dataDir,
}: {
  source: string
  dataDir: string
}): Promise<Manifest> {
  const folder = resolve(source)
  const manifest = await readManifest(folder)
  await requireEmpty(dataDir)
  await requireWhole(folder, manifest)
  for (const path of Object.keys(manifest.files)) {
    const target = join(dataDir, path)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    await copyFile(join(folder, path), target)
  }
  return manifest
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, MANIFEST)
  if (!existsSync(file))
    throw new BackupRefused(`${folder} holds no finished backup (no ${MANIFEST}).`)
  const parsed = manifestSchema.safeParse(parseJson(await readFile(file, 'utf8')))
  if (!parsed.success) throw new BackupRefused(`${file} cannot be read.`)
  const outside = Object.keys(parsed.data.files).find(
    (path) => isAbsolute(path) || normalize(path).startsWith('..'),
  )
  if (outside) throw new BackupRefused(`${file} names a file outside the backup: ${outside}`)
  return parsed.data
}

async function requireEmpty(dataDir: string) {
  const names = existsSync(dataDir) ? await readdir(dataDir) : []
  if (names.length > 0)
    throw new BackupRefused(
      `${dataDir} is not empty; a backup is restored into an empty folder only.`,
    )
}

async function requireWhole(folder: string, { files }: Manifest) {
  const found = (await filesBelow(folder)).filter((path) => path !== MANIFEST)
  const extra = found.find((path) => !(path in files))
  if (extra) throw new BackupRefused(`The backup holds a file it does not list: ${extra}`)
  for (const [path, sha256] of Object.entries(files)) {
    if (!found.includes(path)) throw new BackupRefused(`The backup lacks ${path}.`)
    if ((await hashOfFile(join(folder, path))) !== sha256)
      throw new BackupRefused(`The backup is damaged: ${path}`)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
