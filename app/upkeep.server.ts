import { statSync } from 'node:fs'
import { signCheckpoint } from '#app/adapters/checkpoints.server.ts'
import { databaseFile } from '#app/assemble.server.ts'
import { runDailyJobs } from '#app/daily.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { log } from '#app/log.server.ts'
import { truncateWriteAheadLog } from '#db/connection.server.ts'

const HOUR = 3_600_000
const HALF_MINUTE = 30_000
const QUARTER = 900_000
/** Above this the write-ahead log is folded back by force: a long reader has held it open. */
const WAL_LIMIT = 128 * 1024 * 1024

/** What a running server does by the clock. Nothing here decides anything; it only keeps the house in order. */
export function startUpkeep(deps: Deps) {
  const daily = oneAtATime(() => guarded('daily', () => runDailyJobs(deps)))
  daily()
  const timers = [
    setInterval(daily, QUARTER),
    setInterval(() => guarded('checkpoint', () => checkpoint(deps)), HOUR),
    setInterval(() => guarded('wal', () => watchWriteAheadLog(deps)), HALF_MINUTE),
  ]
  for (const timer of timers) timer.unref()
  return { stop: () => timers.forEach(clearInterval) }
}

export function checkpoint({ db, settings, world, now }: Deps) {
  return signCheckpoint({ db, dataDir: settings.dataDir, keys: world.keys, now })
}

async function watchWriteAheadLog({ db, settings }: Deps) {
  const size =
    statSync(`${databaseFile(settings.dataDir)}-wal`, { throwIfNoEntry: false })?.size ?? 0
  if (size < WAL_LIMIT) return
  await truncateWriteAheadLog(db)
  log.warn({ size }, 'write-ahead log folded back')
}

function guarded(what: string, work: () => Promise<unknown>) {
  return work().catch((error: unknown) => log.error({ err: error, what }, 'upkeep failed'))
}

/** A round that takes longer than the pause to the next one is not joined by it. */
function oneAtATime(work: () => Promise<unknown>) {
  let running = false
  return () => {
    if (running) return
    running = true
    void work().finally(() => {
      running = false
    })
  }
}
