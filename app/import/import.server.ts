import { Readable } from 'node:stream'
import type { Received } from '#app/adapters/received-file.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { ImportRefused } from '#app/errors.ts'
import { checkChains } from '#app/use-cases/leaving/check-chains.ts'
import type { OrganisationData } from '#app/use-cases/leaving/format.ts'
import {
  type Imported,
  writeOrganisation,
} from '#app/use-cases/leaving/write-organisation.server.ts'
import { hasOrganisations } from '#db/queries/leaving.server.ts'
import { addPublicKeys } from './add-public-keys.server.ts'
import { type Archive, type ArchiveEntry, openArchive } from './archive.server.ts'
import { readData, readManifest } from './read-archive.server.ts'

/**
 * Brings a copy of an organisation into an instance that has none. Everything is checked before anything is
 * written; files come first, rows in one transaction after them, so that an import is whole or not there.
 * Throws `ImportRefused` with one sentence.
 */
export async function importOrganisation(
  deps: Deps,
  { path, acceptKeys = false }: { path: string; acceptKeys?: boolean },
): Promise<Imported> {
  if (await hasOrganisations(deps.db))
    throw new ImportRefused(
      'This instance already holds an organisation; a copy is imported into an empty one only.',
    )
  const archive = await openArchive(path)
  const files: Received[] = []
  try {
    const sums = await readManifest(archive)
    const data = await readData(archive, sums)
    checkChains(data)
    requireFiles(data, sums)
    for (const [name, sha256] of sums)
      files.push(...(await receive(deps, archive, { name, sha256 })))
    return await deps.world.blobs.alone(async () => {
      for (const file of files) await deps.world.blobs.keep(file)
      return orNothing(deps, files, () => {
        if (acceptKeys) publishKeys(deps, data)
        return writeOrganisation(deps, data, { acceptKeys })
      })
    })
  } finally {
    for (const file of files) await file.discard()
    await archive.close()
  }
}

/** Before the rows: a start with sealed files and without their key would be refused. */
function publishKeys({ settings }: Deps, { tables }: OrganisationData) {
  const keys = (tables.issuerKey ?? []).map(({ publicJwk }) => String(publicJwk))
  addPublicKeys(settings.dataDir, keys)
}

/** Every file that rows name and that was not deleted must be there. */
function requireFiles({ tables }: OrganisationData, sums: Map<string, string>) {
  const deleted = new Set((tables.deletedBlob ?? []).map(({ sha256 }) => sha256))
  for (const { sha256 } of tables.blob ?? [])
    if (!deleted.has(sha256 as string) && !sums.has(`files/${sha256}`))
      throw new ImportRefused(`The archive lacks files/${sha256}.`)
}

async function receive(
  { world }: Deps,
  archive: Archive,
  { name, sha256 }: { name: string; sha256: string },
): Promise<Received[]> {
  if (!name.startsWith('files/')) return []
  const entry = archive.entries.get(name) as ArchiveEntry
  const file = await world.blobs.receive(Readable.from(archive.read(entry)))
  if (file.sha256 === sha256 && name === `files/${sha256}`) return [file]
  await file.discard()
  throw new ImportRefused(`${name} is damaged: its SHA-256 is another one.`)
}

/** What the transaction did not take is taken off the disk again. */
async function orNothing<T>({ world }: Deps, files: Received[], work: () => Promise<T>) {
  try {
    return await work()
  } catch (error) {
    for (const { sha256 } of files) await world.blobs.drop(sha256)
    if (error instanceof ImportRefused) throw error
    throw new ImportRefused(
      `The copy does not fit the database: ${(error as Error).message}. Nothing was imported.`,
    )
  }
}
