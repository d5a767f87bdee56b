import { createHash } from 'node:crypto'
import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import type { Entry } from '#app/use-cases/evidence/export-library.server.ts'
import { filesKept } from '#db/queries/leaving.server.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import { exportReadme } from '#templates/export-readme.ts'
import { readOrganisation } from './read-organisation.server.ts'

/** What a plain zip can hold; above it readers would need an extension that not all have. */
const LARGEST = 4_000_000_000

/**
 * The whole organisation as the entries of one zip: `data.json`, every file that is still kept, a readme and
 * the checksums of all of them. Memory holds the words and one piece of one file.
 */
export async function exportOrganisation(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
): Promise<Entry[]> {
  const at = deps.now().toISOString()
  const issuer = deps.settings.issuerName
  const { data, files } = await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.export', { organisationId })
    const entry = { kind: 'exported', actorId: viewer.personId, at }
    await insertLog(trx, { id: deps.newId(), organisationId, ...entry })
    const read = await readOrganisation(trx, { organisationId, issuer, at })
    const hashes = (read.tables.blob ?? []).map(({ sha256 }) => String(sha256))
    return { data: read, files: await filesKept(trx, hashes) }
  })
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST) throw new Refused('exportTooLarge')
  const name = String(data.tables.organisation?.[0]?.name ?? '')
  const words = { name, day: at.slice(0, 10), issuer }
  return withSums([
    { path: 'README.txt', bytes: utf8(exportReadme(words)) },
    { path: 'data.json', bytes: utf8(JSON.stringify(data)) },
    ...files.map(({ sha256 }) => ({
      path: `files/${sha256}`,
      bytes: deps.world.blobs.read(sha256),
    })),
  ])
}

/** Sums are taken while the bytes pass; the list is the last entry, so a cut archive has none. */
function withSums(entries: Entry[]): Entry[] {
  const sums: string[] = []
  const summed = entries.map(({ path, bytes }) => ({ path, bytes: passing(path, bytes, sums) }))
  return [...summed, { path: 'MANIFEST', bytes: lastly(sums) }]
}

async function* passing(path: string, bytes: Entry['bytes'], sums: string[]) {
  const hash = createHash('sha256')
  for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
    hash.update(piece)
    yield piece
  }
  sums.push(`${hash.digest('hex')}  ${path}\n`)
}

async function* lastly(sums: string[]) {
  yield utf8(sums.join(''))
}

const utf8 = (text: string) => new TextEncoder().encode(text)
