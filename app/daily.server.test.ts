import { expect, it } from 'vitest'
import { testDeps } from '#tests/support/deps.ts'
import { type DailyJob, runDailyJobs } from './daily.server.ts'

const HOUR = 3_600_000

/** Jobs that write down when they ran; the first fails as long as it is told to. */
function given() {
  const ran: string[] = []
  const broken = { first: false }
  const jobs: Record<string, DailyJob> = {
    first: async (_deps, today) => {
      if (broken.first) throw new Error('no')
      ran.push(`first ${today}`)
    },
    second: async (_deps, today) => {
      ran.push(`second ${today}`)
    },
  }
  return { ran, broken, jobs }
}

it('does every job once a day, in the morning of Poland', async () => {
  const deps = await testDeps()
  const { ran, jobs } = given()

  await runDailyJobs(deps, jobs)
  await runDailyJobs(deps, jobs)
  deps.pass(14 * HOUR) // 00:00 on the 23rd in Warsaw
  await runDailyJobs(deps, jobs)
  deps.pass(6 * HOUR)
  await runDailyJobs(deps, jobs)

  const days = ['2026-11-22', '2026-11-23']
  expect(ran).toEqual(days.flatMap((day) => [`first ${day}`, `second ${day}`]))
})

it('lets a failed job stop no other and tries it again', async () => {
  const deps = await testDeps()
  const { ran, broken, jobs } = given()
  broken.first = true

  await runDailyJobs(deps, jobs)
  broken.first = false
  await runDailyJobs(deps, jobs)

  expect(ran).toEqual(['second 2026-11-22', 'first 2026-11-22'])
})

it('repeats no day when the clock jumps back', async () => {
  const deps = await testDeps()
  const { ran, jobs } = given()

  await runDailyJobs(deps, jobs)
  deps.pass(48 * HOUR)
  await runDailyJobs(deps, jobs)
  deps.pass(-48 * HOUR)
  await runDailyJobs(deps, jobs)

  expect(ran).toHaveLength(4)
})
