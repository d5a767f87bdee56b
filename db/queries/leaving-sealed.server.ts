import type { Db, Trx } from '#db/schema.ts'

type Sealed = {
  workflowId: string
  kind: string
  state: string
  stateSince: string
  headHash: string
  hashes: string[]
}

/** Chains that came with an import and of which only the hashes are known. */
export async function sealedChains(db: Db, ids: string[]): Promise<Sealed[]> {
  const rows = await db
    .selectFrom('sealedChain')
    .select(['workflowId', 'kind', 'state', 'stateSince', 'headHash', 'hashes'])
    .where('workflowId', 'in', ids)
    .orderBy('workflowId')
    .execute()
  return rows.map((row) => ({ ...row, hashes: JSON.parse(row.hashes) as string[] }))
}

export async function insertSealed(trx: Trx, chains: Sealed[], importedAt: string): Promise<void> {
  for (const { hashes, ...row } of chains)
    await trx
      .insertInto('sealedChain')
      .values({ ...row, hashes: JSON.stringify(hashes), importedAt })
      .execute()
}
