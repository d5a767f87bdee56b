import { createHash, timingSafeEqual } from 'node:crypto'
import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { isBlobDeleted } from '#db/queries/blob.server.ts'
import { findCertificate } from '#db/queries/certificate.server.ts'
import { type Format, fileOf } from '#db/queries/certificate-file.server.ts'

export type IssuedBytes = { bytes: Uint8Array<ArrayBuffer>; sha256: string; public: boolean }

/**
 * The stored bytes of a number, the same ones every time. Certificates are public; what a trial brought is for the
 * team, its coordinator and panel, and for whoever holds the code.
 */
export async function readCertificateFile(
  deps: Deps,
  viewer: Viewer | undefined,
  { number, format, code }: { number: string; format: Format; code: string | null },
): Promise<IssuedBytes> {
  const certificate = await findCertificate(deps.db, { number })
  if (!certificate) throw new NotFound()
  const { id: certificateId, series } = certificate
  if (series === 'P' && !isCode(code, certificate.code)) {
    if (!viewer) throw new NotFound()
    await permit(deps, viewer, 'certificate.download', { certificateId })
  }
  const file = await fileOf(deps.db, { certificateId, format })
  if (!file || (await isBlobDeleted(deps.db, file.sha256))) throw new NotFound()
  const bytes = await deps.world.blobs.get(file.sha256)
  return { bytes, sha256: file.sha256, public: series === 'C' }
}

/** Compares hashes, so that neither length nor the first wrong letter shows in the time it takes. */
export function isCode(given: string | null, code: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given ?? ''), hash(code)) && given !== null
}
