import type { Db } from '#db/schema.ts'

/** Every stored file by its hash; a row is written only after the file rests on the disk. */
export async function blobHashes(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('blob').select('sha256').orderBy('sha256').execute()
  return rows.map(({ sha256 }) => sha256)
}
