import type { Db } from '#db/schema.ts'

/** The daily jobs that are done for a day. */
export async function dailyJobsDone(db: Db, day: string): Promise<Set<string>> {
  const rows = await db.selectFrom('dailyRun').select('job').where('day', '=', day).execute()
  return new Set(rows.map(({ job }) => job))
}

export async function markDailyJobDone(
  db: Db,
  run: { job: string; day: string; endedAt: string },
): Promise<void> {
  await db
    .insertInto('dailyRun')
    .values(run)
    .onConflict((conflict) => conflict.columns(['job', 'day']).doNothing())
    .execute()
}
