import type { Deps } from '#app/deps.server.ts'
import { queueEffect } from '#db/outbox.ts'
import { isBlobNeeded, markBlobDeleted } from '#db/queries/blob.server.ts'
import {
  insertDeletedFile,
  keptFiles,
  organisationsWithFiles,
} from '#db/queries/evidence-deletion.server.ts'
import { usesOf } from '#db/queries/evidence-uses.server.ts'
import type { Trx } from '#db/schema.ts'
import { isNeeded, isOverdue } from './needs.ts'

export type Deletion = {
  organisationId: string
  /** By the rule of retention, everything nobody waits for, or versions somebody has chosen. */
  which: 'overdue' | 'unneeded' | { versionIds: string[] }
  reason: 'demand' | 'retention' | 'erasure'
  /** Null when the rule alone asks. */
  personId: string | null
}

/**
 * Deletes the bytes of an organisation's files; hashes and details stay. A file that an assessment under way
 * needs is never among them. Runs inside the caller's transaction and answers with how many files went; the
 * bytes themselves go by an effect, after the commit.
 */
export async function deleteFiles(
  trx: Trx,
  { now }: Pick<Deps, 'now'>,
  { organisationId, which, reason, personId }: Deletion,
): Promise<number> {
  const uses = Map.groupBy(await usesOf(trx, { organisationId }), ({ versionId }) => versionId)
  const at = now().toISOString()
  const going = (await keptFiles(trx, organisationId)).filter(({ id }) => {
    const own = uses.get(id) ?? []
    if (own.some(isNeeded)) return false
    if (which === 'unneeded') return true
    return which === 'overdue' ? isOverdue(own, now()) : which.versionIds.includes(id)
  })
  for (const { id: versionId } of going)
    await insertDeletedFile(trx, { versionId, reason, personId, deletedAt: at })
  for (const sha256 of new Set(going.map((file) => file.sha256 as string))) {
    if (await isBlobNeeded(trx, sha256)) continue
    await markBlobDeleted(trx, { sha256, reason, at })
    const dedupeKey = `dropBlob:${sha256}:${at}`
    await queueEffect(trx, { effect: 'dropBlob', params: { sha256 }, dedupeKey, at })
  }
  return going.length
}

/** Once a day: what the rule of retention says, for every organisation. */
export async function deleteOverdueFiles(deps: Deps): Promise<void> {
  for (const organisationId of await organisationsWithFiles(deps.db)) {
    await deps.db.transaction().execute((trx) =>
      deleteFiles(trx, deps, {
        ...{ organisationId, which: 'overdue', reason: 'retention', personId: null },
      }),
    )
  }
}
