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

/** The latest day before another on which a job was done; null when there is none. */
export async function lastDailyRun(
  db: Db,
  { job, before }: { job: string; before: string },
): Promise<string | null> {
  const row = await db
    .selectFrom('dailyRun')
    .select(({ fn }) => fn.max('day').as('day'))
    .where('job', '=', job)
    .where('day', '<', before)
    .executeTakeFirst()
  return row?.day ?? null
}
