import type { Db, Trx } from './schema.ts'

export type OutboxItem = {
  id: number
  workflowId: string | null
  effect: string
  params: Record<string, unknown>
  dedupeKey: string
  attempts: number
}

/** After this many tries a person has to look: the row is marked failed and shown at /outbox. */
export const MAX_ATTEMPTS = 12

/** Effects a use case asks for itself, beside those of a machine. A second one with the same key is dropped. */
export async function queueEffect(
  trx: Trx | Db,
  effect: {
    effect: string
    params: Record<string, unknown>
    dedupeKey: string
    at: string
    workflowId?: string
  },
): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({
      workflowId: effect.workflowId ?? null,
      effect: effect.effect,
      params: JSON.stringify(effect.params),
      dedupeKey: effect.dedupeKey,
      availableAt: effect.at,
    })
    .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
    .execute()
}

/** The oldest effects that are due, `limit` at most. */
export async function dueEffects(
  db: Db,
  { now, limit }: { now: string; limit: number },
): Promise<OutboxItem[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'workflowId', 'effect', 'params', 'dedupeKey', 'attempts'])
    .where('doneAt', 'is', null)
    .where('failedAt', 'is', null)
    .where('availableAt', '<=', now)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, params: JSON.parse(row.params) }))
}

export async function finishEffect(
  db: Db,
  { id, now }: { id: number; now: string },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ doneAt: now, lastError: null })
    .where('id', '=', id)
    .execute()
}

/** Puts an effect off: one minute, doubling up to four hours, or gives it up to a person. */
export async function postponeEffect(
  db: Db,
  {
    item,
    now,
    error,
    permanent,
  }: { item: OutboxItem; now: Date; error: string; permanent: boolean },
): Promise<void> {
  const attempts = item.attempts + 1
  const minutes = Math.min(2 ** item.attempts, 240)
  const over = permanent || attempts >= MAX_ATTEMPTS
  await db
    .updateTable('outbox')
    .set({
      attempts,
      lastError: error.slice(0, 500),
      availableAt: new Date(now.getTime() + minutes * 60_000).toISOString(),
      failedAt: over ? now.toISOString() : null,
    })
    .where('id', '=', item.id)
    .execute()
}

/** How many effects wait, how many gave up, and since when the oldest waits. */
export async function outboxBacklog(db: Db) {
  const row = await db
    .selectFrom('outbox')
    .select(({ fn }) => [
      fn.count('id').filterWhere('failedAt', 'is', null).as('waiting'),
      fn.count('id').filterWhere('failedAt', 'is not', null).as('failed'),
      fn.min('availableAt').filterWhere('failedAt', 'is', null).as('oldest'),
    ])
    .where('doneAt', 'is', null)
    .executeTakeFirstOrThrow()
  return { waiting: Number(row.waiting), failed: Number(row.failed), oldest: row.oldest }
}
