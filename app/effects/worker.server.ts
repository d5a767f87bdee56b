import type { Deps } from '#app/deps.server.ts'
import { log } from '#app/log.server.ts'
import { isBrokenStorage } from '#db/errors.ts'
import { dueEffects, finishEffect, type OutboxItem, postponeEffect } from '#db/outbox.ts'
import { handlers } from './handlers.server.ts'

/** Carries out one effect. It may run twice, so it is idempotent by `dedupeKey`. */
export type Handler = (deps: Deps, item: OutboxItem) => Promise<void>

const PAUSE = 500
const BATCH = 20

/** Works the outbox off until stopped: at least once, in order, with back-off. */
export function startOutbox(deps: Deps) {
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  const next = () => {
    round = drainOutbox(deps)
      .catch((error: unknown) => {
        log.error({ err: error }, 'outbox round failed')
        if (isBrokenStorage(error)) process.exit(70)
      })
      .then(() => {
        if (!stopping) timer = setTimeout(next, PAUSE)
      })
  }
  next()
  return {
    async stop() {
      stopping = true
      clearTimeout(timer)
      await round
    },
  }
}

/** Does everything that is due now; effects may queue further effects, so it goes on until nothing is left. */
export async function drainOutbox(deps: Deps): Promise<void> {
  for (;;) {
    const items = await dueEffects(deps.db, { now: deps.now().toISOString(), limit: BATCH })
    if (items.length === 0) return
    for (const item of items) await carryOut(deps, item)
  }
}

async function carryOut(deps: Deps, item: OutboxItem) {
  try {
    const handler = handlers[item.effect]
    if (!handler) throw new Error(`No handler for effect ${item.effect}.`)
    await handler(deps, item)
    await finishEffect(deps.db, { id: item.id, now: deps.now().toISOString() })
  } catch (error) {
    const permanent = (error as { permanent?: boolean }).permanent === true
    log.warn({ err: error, effect: item.effect, id: item.id }, 'effect failed')
    await postponeEffect(deps.db, {
      item,
      now: deps.now(),
      error: (error as Error).message,
      permanent,
    })
  }
}
