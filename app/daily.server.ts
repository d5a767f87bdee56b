import type { Deps } from '#app/deps.server.ts'
import { log } from '#app/log.server.ts'
import { sweepUploads } from '#app/sweep-uploads.server.ts'
import { remindOfDates } from '#app/use-cases/duty/remind.server.ts'
import { deleteOverdueFiles } from '#app/use-cases/evidence/delete-files.server.ts'
import { remindOfValidity } from '#app/use-cases/evidence/remind.server.ts'
import { keepRetention } from '#app/use-cases/leaving/retention.server.ts'
import { dailyJobsDone, markDailyJobDone } from '#db/queries/daily.server.ts'
import { type Day, dayInPoland, hourInPoland } from '#workflows/duty/dates.ts'

/** Nobody wants a reminder at three in the morning, and a server that started then waits for six. */
const MORNING = 6

/** A job queues what is due on `today` (a day in Poland) with a dedupeKey: run again, it does nothing again. */
export type DailyJob = (deps: Deps, today: Day) => Promise<void>

/** What happens once a day, in this order. */
export const dailyJobs: Record<string, DailyJob> = {
  remindOfDates,
  remindOfValidity,
  deleteOverdueFiles,
  keepRetention,
  sweepUploads,
}

/**
 * Runs the jobs that today has not seen yet. One that fails stops no other and is tried again at the next call;
 * one that ended well is never run twice for a day, whichever way the clock jumps.
 */
export async function runDailyJobs(
  deps: Deps,
  jobs: Record<string, DailyJob> = dailyJobs,
): Promise<void> {
  const now = deps.now()
  if (hourInPoland(now) < MORNING) return
  const day = dayInPoland(now)
  const done = await dailyJobsDone(deps.db, day)
  for (const [job, work] of Object.entries(jobs)) {
    if (done.has(job)) continue
    try {
      await work(deps, day)
      await markDailyJobDone(deps.db, { job, day, endedAt: deps.now().toISOString() })
    } catch (error) {
      log.error({ err: error, job }, 'daily job failed')
    }
  }
}
