import { NotFound } from '#app/errors.ts'
import {
  findVersionById,
  hashOfVersion,
  listVersions,
  textOfVersion,
  type VersionRow,
} from '#db/queries/standard.server.ts'
import { helpOf, legalBasesOf } from '#db/queries/standard-help.server.ts'
import type { Db } from '#db/schema.ts'
import type { CriterionHelp, LegalBasis } from '#templates/standards/schema.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'

/** Kept by hash: a text never changes, and the same text is the same whatever database it lies in. */
const parsed = new Map<string, Manifest>()

/** The text of a version. NotFound when there is no such version. */
export async function readManifest(db: Db, versionId: string): Promise<Manifest> {
  const sha256 = await hashOfVersion(db, versionId)
  if (sha256 === undefined) throw new NotFound()
  const known = parsed.get(sha256)
  if (known) return known
  const manifest = JSON.parse(await textOfVersion(db, versionId)) as Manifest
  parsed.set(sha256, manifest)
  return manifest
}

/** A version with its hash, stage and text. */
export async function readVersion(
  db: Db,
  versionId: string,
): Promise<VersionRow & { manifest: Manifest }> {
  const row = await findVersionById(db, versionId)
  if (!row) throw new NotFound()
  return { ...row, manifest: await readManifest(db, versionId) }
}

const inUse = new Set(['pilot', 'evaluation', 'approved', 'inForce'])

/**
 * The version people work with when nothing else says which: the newest one in use of the standard that was
 * published first. NotFound in a house without a standard.
 */
export async function readPresentVersion(db: Db): Promise<VersionRow & { manifest: Manifest }> {
  const row = (await listVersions(db)).find(({ state }) => inUse.has(state))
  if (!row) throw new NotFound()
  return { ...row, manifest: await readManifest(db, row.id) }
}

export type Help = CriterionHelp & { revision: number; correctedAt: string }

/** Help by criterion, in Polish, its newest revision. */
export async function readHelp(
  db: Db,
  { slug, code }: { slug: string; code?: string },
): Promise<Help[]> {
  const kept = await helpOf<CriterionHelp>(db, { slug, locale: 'pl', code })
  return kept.map(({ content, revision, createdAt }) => ({
    ...content,
    revision,
    correctedAt: createdAt,
  }))
}

/** Editors' notes on sources stay with editors. */
export type ShownLegalBasis = Omit<LegalBasis, 'source'>

/** Legal bases in their order, with the day of the last check. */
export async function readLegalBases(
  db: Db,
  { slug, code }: { slug: string; code?: string },
): Promise<ShownLegalBasis[]> {
  const kept = await legalBasesOf<LegalBasis>(db, { slug, code })
  return kept.map(({ content: { source: _editors, ...shown } }) => shown)
}
