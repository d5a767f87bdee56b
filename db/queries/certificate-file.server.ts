import type { Db, Trx } from '#db/schema.ts'

export type Format = 'pdf' | 'json'

export async function fileOf(
  db: Db,
  { certificateId, format }: { certificateId: string; format: Format },
): Promise<{ sha256: string; kid: string } | undefined> {
  return db
    .selectFrom('certificateFile')
    .select(['sha256', 'kid'])
    .where('certificateId', '=', certificateId)
    .where('format', '=', format)
    .executeTakeFirst()
}

export async function insertBlob(
  trx: Trx,
  blob: { sha256: string; size: number; type: string; createdAt: string },
): Promise<void> {
  await trx
    .insertInto('blob')
    .values(blob)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

export async function insertFile(
  trx: Trx,
  file: {
    certificateId: string
    format: Format
    sha256: string
    kid: string
    createdAt: string
  },
): Promise<void> {
  await trx.insertInto('certificateFile').values(file).execute()
}

/** Keeps a public key for ever: files signed with it are verified long after it was replaced. */
export async function keepIssuerKey(
  trx: Trx,
  { kid, publicJwk, at }: { kid: string; publicJwk: object; at: string },
): Promise<void> {
  await trx
    .insertInto('issuerKey')
    .values({ kid, publicJwk: JSON.stringify(publicJwk), createdAt: at })
    .onConflict((conflict) => conflict.column('kid').doNothing())
    .execute()
}

/** The keys whose signatures are in files that were issued. */
export async function sealingKeys(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('issuerKey').select('kid').orderBy('createdAt').execute()
  return rows.map(({ kid }) => kid)
}
