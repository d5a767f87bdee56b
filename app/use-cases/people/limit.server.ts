import { createHmac } from 'node:crypto'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { countAttempt, forgetAttempts, forgiveAttempts } from '#db/queries/attempts.server.ts'

/** How often one subject may do one kind of thing; the subject is an account, a mailbox or a network address. */
export type Limit = { kind: string; subject: string; most: number; minutes: number }

const MINUTE = 60_000

/**
 * Counts an attempt under every limit, or refuses it and says how long to wait. Counting comes before the work,
 * so that many attempts at once cannot all pass. Known and unknown accounts are counted alike.
 */
export async function takeTurn(deps: Deps, limits: Limit[]): Promise<void> {
  const now = deps.now()
  await deps.db.transaction().execute(async (trx) => {
    for (const limit of limits) {
      const windowEndsAt = new Date(now.getTime() + limit.minutes * MINUTE).toISOString()
      const key = keyOf(deps, limit)
      const window = await countAttempt(trx, { key, now: now.toISOString(), windowEndsAt })
      // The refused attempt is rolled back: waiting helps, trying on does not prolong.
      if (window.count > limit.most) {
        const left = Date.parse(window.windowEndsAt) - now.getTime()
        throw new Refused('tooManyAttempts', { minutes: Math.max(1, Math.ceil(left / MINUTE)) })
      }
    }
  })
}

/** A right attempt costs nothing: the first limit starts anew, the others get it back. */
export async function giveTurnBack(deps: Deps, [first, ...others]: Limit[]): Promise<void> {
  if (first) await forgetAttempts(deps.db, [keyOf(deps, first)])
  if (others.length > 0)
    await forgiveAttempts(
      deps.db,
      others.map((limit) => keyOf(deps, limit)),
    )
}

/** Mail and network addresses are kept as keyed hashes only. */
function keyOf({ settings }: Deps, { kind, subject }: Limit): string {
  const digest = createHmac('sha256', settings.secret).update(`${kind}\n${subject}`).digest('hex')
  return `${kind}:${digest.slice(0, 40)}`
}
