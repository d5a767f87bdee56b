import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Journey, travel } from './support/journey.ts'
import { writeAtOnce } from './support/writing.ts'

let journey: Journey
beforeAll(async () => {
  journey = await travel()
}, 60_000)
afterAll(() => journey.end())

/** F11 of the trust catalogue, in small. Numbers under fifty issues at once: `issue.server.test.ts`. */
test('of several processes saving the same answers each save is kept or refused as stale', {
  timeout: 120_000,
}, async () => {
  const { saved, stale, violations } = await writeAtOnce(journey, { processes: 2, saves: 60 })

  expect(violations).toEqual([])
  expect(saved + stale).toBe(120)
  expect(saved).toBeGreaterThan(0)
  expect(stale).toBeGreaterThan(0)
})
