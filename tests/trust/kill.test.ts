import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Journey, travel } from './support/journey.ts'
import { killWhileSaving } from './support/killing.ts'
import { lostOf, newJournal } from './support/saving.ts'
import { givenServed } from './support/served.ts'
import { requireBuild } from './support/server.ts'

let journey: Journey
beforeAll(async () => {
  requireBuild()
  journey = await travel()
}, 60_000)
afterAll(() => journey?.end())

/** F3 of the trust catalogue; `npm run trust` kills more often. */
test('killed at random moments, the server loses no acknowledged answer', {
  timeout: 180_000,
}, async () => {
  const served = await givenServed(journey)

  const { acknowledged, violations } = await killWhileSaving(served, {
    kills: 5,
    saves: 200,
    seed: 20_261_122,
  })

  expect(violations).toEqual([])
  expect(acknowledged).toBeGreaterThanOrEqual(200)
  served.remove()
})

test('a save that was acknowledged and is gone is called lost', () => {
  const journal = newJournal(['PR-01', 'PR-02'])
  journal.entries.set('PR-01', { revision: 2, text: 'drugi', inFlight: 'trzeci' })
  const found = (revision: number, justification: string) =>
    lostOf(structuredClone(journal), [{ code: 'PR-01', revision, justification }])

  expect(found(2, 'drugi')).toEqual([])
  expect(found(3, 'trzeci')).toEqual([])
  expect(found(1, 'pierwszy')).toHaveLength(1)
  expect(found(3, 'nieznany')).toHaveLength(1)
  expect(lostOf(journal, [])).toHaveLength(1)
})
