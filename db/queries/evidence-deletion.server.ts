import type { Db, Trx } from '#db/schema.ts'

/** Files of an organisation that are still kept, for deleting them. */
export async function keptFiles(db: Db, organisationId: string) {
  return db
    .selectFrom('evidenceVersion')
    .innerJoin('evidenceItem', 'evidenceItem.id', 'evidenceVersion.itemId')
    .leftJoin('deletedFile', 'deletedFile.versionId', 'evidenceVersion.id')
    .select(['evidenceVersion.id', 'evidenceVersion.itemId', 'evidenceVersion.sha256'])
    .where('evidenceItem.organisationId', '=', organisationId)
    .where('evidenceVersion.form', '=', 'file')
    .where('deletedFile.versionId', 'is', null)
    .execute()
}

export async function insertDeletedFile(
  trx: Trx,
  row: {
    versionId: string
    reason: 'demand' | 'retention' | 'erasure'
    personId: string | null
    deletedAt: string
  },
): Promise<void> {
  await trx.insertInto('deletedFile').values(row).execute()
}

/** Organisations that keep any file. */
export async function organisationsWithFiles(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('evidenceItem')
    .innerJoin('evidenceVersion', 'evidenceVersion.itemId', 'evidenceItem.id')
    .select('evidenceItem.organisationId')
    .where('evidenceVersion.form', '=', 'file')
    .distinct()
    .execute()
  return rows.map(({ organisationId }) => organisationId)
}
