import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { filesKept } from '#db/queries/leaving.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { readOrganisation } from './read-organisation.server.ts'

/** What the page says before: for whom the file is, what is in it and how large it will be (bytes). */
export async function showExport(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  const { db } = deps
  await permit(deps, viewer, 'organisation.export', { organisationId })
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new NotFound()
  const at = deps.now().toISOString()
  const data = await readOrganisation(db, { organisationId, issuer: '', at })
  const hashes = (data.tables.blob ?? []).map(({ sha256 }) => String(sha256))
  const files = await filesKept(db, hashes)
  const words = Buffer.byteLength(JSON.stringify(data))
  const count = (table: string) => data.tables[table]?.length ?? 0
  return {
    organisationId,
    organisation: organisation.name,
    bytes: files.reduce((sum, { size }) => sum + size, words),
    files: files.length,
    assessments: count('assessment'),
    answers: count('answer'),
    evidence: count('evidenceItem'),
    plan: count('actionItem'),
    certificates: count('certificate'),
  }
}
