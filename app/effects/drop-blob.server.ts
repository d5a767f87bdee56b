import type { Deps } from '#app/deps.server.ts'
import type { OutboxItem } from '#db/outbox.ts'
import { isBlobDeleted } from '#db/queries/blob.server.ts'

/** Takes deleted bytes off the disk, unless the same ones have come again meanwhile. */
export async function dropBlob({ db, world }: Deps, { params }: OutboxItem): Promise<void> {
  const sha256 = String(params.sha256)
  await world.blobs.alone(async () => {
    if (await isBlobDeleted(db, sha256)) await world.blobs.drop(sha256)
  })
}
