import type { Deps } from '#app/deps.server.ts'
import { log } from '#app/log.server.ts'
import { blobHashes } from '#db/queries/blob.server.ts'

const MINUTE = 60_000

/** No upload takes longer than this: the server gives a request up before. */
const PART_AGE = 10 * MINUTE

/** A file comes a moment before its row; after a day without one nobody will write it any more. */
const FILE_AGE = 24 * 60 * MINUTE

/** Takes away what broken uploads left on the disk: parts, and files that no row ever named. */
export async function sweepUploads({ db, world }: Deps): Promise<void> {
  const known = async () => new Set(await blobHashes(db))
  const removed = await world.blobs.sweep(known, { partAge: PART_AGE, fileAge: FILE_AGE })
  if (removed > 0) log.info({ removed }, 'leftovers of uploads removed')
}
