import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { isBlobDeleted } from '#db/queries/blob.server.ts'
import { findLetter } from '#db/queries/letter.server.ts'

/** The bytes of the letter about a decision. NotFound until it is written. */
export async function readLetter(
  deps: Deps,
  viewer: Viewer,
  { decisionId }: { decisionId: string },
): Promise<Uint8Array<ArrayBuffer>> {
  await permit(deps, viewer, 'letter.read', { decisionId })
  const letter = await findLetter(deps.db, decisionId)
  if (!letter || (await isBlobDeleted(deps.db, letter.sha256))) throw new NotFound()
  return deps.world.blobs.get(letter.sha256)
}
