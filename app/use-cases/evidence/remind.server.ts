import type { Deps } from '#app/deps.server.ts'
import { queueEffect } from '#db/outbox.ts'
import { expiringBetween } from '#db/queries/evidence-uses.server.ts'

const DAY = 86_400_000

/** Days before the last day of validity. */
const EARLY = 30
const SOON = 7

/** A server that was off for a few days still says that something has expired. */
const LATE = 7

/**
 * Once a day: documents whose validity ends in thirty days, in seven, or has just ended. Each is told once, to
 * the administrators and to whoever added the document, if they still belong to the organisation.
 */
export async function remindOfValidity(deps: Deps, today: string): Promise<void> {
  const days = (count: number) =>
    new Date(Date.parse(today) + count * DAY).toISOString().slice(0, 10)
  const at = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    const found = await expiringBetween(trx, { from: days(-LATE), until: days(EARLY) })
    for (const { versionId, itemId, validUntil, organisationId, personId } of found) {
      const last = validUntil as string
      const stage = last < today ? 'over' : last <= days(SOON) ? 'soon' : 'early'
      const news = stage === 'over' ? 'evidenceExpired' : 'evidenceExpires'
      const href = `/organisations/${organisationId}/evidence/${itemId}`
      await queueEffect(trx, {
        effect: 'tell',
        params: { news, organisationId, personId, href },
        dedupeKey: `${news}:${stage}:${versionId}:${personId}`,
        at,
      })
    }
  })
}
