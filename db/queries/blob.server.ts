import type { Db, Trx } from '#db/schema.ts'

/** Every stored file by its hash; a row is written only after the file rests on the disk. */
export async function blobHashes(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('blob')
    .leftJoin('deletedBlob', 'deletedBlob.sha256', 'blob.sha256')
    .select('blob.sha256')
    .where('deletedBlob.sha256', 'is', null)
    .orderBy('blob.sha256')
    .execute()
  return rows.map(({ sha256 }) => sha256)
}

/** The row of bytes that rest on the disk; bytes that had been deleted are there again. */
export async function rememberBlob(
  trx: Trx,
  blob: { sha256: string; size: number; type: string; createdAt: string },
): Promise<void> {
  await trx
    .insertInto('blob')
    .values(blob)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  await trx.deleteFrom('deletedBlob').where('sha256', '=', blob.sha256).execute()
}

/** Whether anything but a deleted file still needs these bytes. */
export async function isBlobNeeded(db: Db, sha256: string): Promise<boolean> {
  const version = await db
    .selectFrom('evidenceVersion')
    .leftJoin('deletedFile', 'deletedFile.versionId', 'evidenceVersion.id')
    .select('evidenceVersion.id')
    .where('evidenceVersion.sha256', '=', sha256)
    .where('deletedFile.versionId', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (version) return true
  const others = [
    db.selectFrom('letter').select('sha256').where('sha256', '=', sha256).limit(1),
    db.selectFrom('certificateFile').select('sha256').where('sha256', '=', sha256).limit(1),
    db.selectFrom('consent').select('sha256').where('sha256', '=', sha256).limit(1),
  ]
  for (const other of others) if (await other.executeTakeFirst()) return true
  return false
}

export async function markBlobDeleted(
  trx: Trx,
  { sha256, reason, at }: { sha256: string; reason: string; at: string },
): Promise<void> {
  await trx
    .insertInto('deletedBlob')
    .values({ sha256, reason, deletedAt: at })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

export async function isBlobDeleted(db: Db, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('deletedBlob')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row !== undefined
}
