import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handlers } from '#app/effects/handlers.server.ts'
import { issueCertificate } from '#app/use-cases/certificate/issue.server.ts'
import { addOwnDate } from '#app/use-cases/duty/own-dates.server.ts'
import { remindOfDates } from '#app/use-cases/duty/remind.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import type { World } from '#bin/demo/world.ts'
import { dueEffects } from '#db/outbox.ts'
import { drainWith } from './support/drain.ts'
import { failEverywhere } from './support/everywhere.ts'
import { type Journey, travel } from './support/journey.ts'
import type { Row } from './support/row.ts'

let journey: Journey
let whole: Awaited<ReturnType<typeof drainWith>>
beforeAll(async () => {
  journey = await travel()
  whole = await drainWith(journey)
}, 60_000)
afterAll(() => journey.end())

/** The handler with the newest item that waits for it. */
async function carrying({ deps }: World, effect: string) {
  const due = await dueEffects(deps.db, { now: deps.now().toISOString(), limit: 1000 })
  const item = due.findLast((each) => each.effect === effect)
  const handler = handlers[effect]
  if (!item || !handler) throw new Error(`No ${effect} waits.`)
  return { item, carry: () => handler(deps, item) }
}

const effects: Record<string, Row> = {
  tell: ['decided', async (world) => (await carrying(world, 'tell')).carry],
  issueCertificate: ['decided', async (world) => (await carrying(world, 'issueCertificate')).carry],
  makeFiles: [
    'decided',
    async (world, { decisionId }) => {
      await issueCertificate(world.deps, { decisionId })
      return (await carrying(world, 'makeFiles')).carry
    },
  ],
  remindPerson: [
    'answering',
    async (world, { traveller }) => {
      const { deps, as } = world
      const { organisationId, administrator } = traveller
      const today = deps.now().toISOString().slice(0, 10)
      const soon = new Date(deps.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10)
      const meeting = { title: 'Walne zebranie', dueOn: soon, repeats: 'never' as const, note: '' }
      await addOwnDate(deps, await as(administrator), { organisationId, ...meeting })
      await remindOfDates(deps, today)
      return (await carrying(world, 'remindPerson')).carry
    },
  ],
  writeLetter: ['decided', async (world) => (await carrying(world, 'writeLetter')).carry],
}

/**
 * `sendMail` and `signCheckpoint` change the world outside: they are tried below, in whole rounds. `dropBlob` only
 * takes bytes off the disk: it is tried where files are deleted; `foldLog` writes nothing of its own.
 */
test('every effect is tried', () => {
  const outside = ['sendMail', 'signCheckpoint', 'dropBlob', 'foldLog']

  expect([...Object.keys(effects), ...outside].toSorted()).toEqual(Object.keys(handlers).toSorted())
})

describe('a fault at any SQL statement of an effect leaves nothing half done', () => {
  test.each(Object.keys(effects))('%s, and once done it is not done again', async (name) => {
    const { db, act, digest } = await failEverywhere(journey, effects[name] as Row)
    const done = digest()
    await act()

    expect(digest()).toBe(done)
    expect((await replayAll(db)).differences).toEqual([])
  })
})

describe('the outbox of a decided case', () => {
  test('brings one certificate, its files, a letter and one mail for each notice', () => {
    const { standing, seen, thrown } = whole

    expect(thrown).toBe(false)
    expect(standing.certificates).toEqual(['P-2026-0001'])
    expect(standing.files).toHaveLength(3)
    expect(standing.mails).toHaveLength(standing.notices.length)
    expect(seen.mails).toHaveLength(standing.mails.length)
    expect(standing.waiting).toEqual([])
  })

  test('does the same whichever statement fails', { timeout: 120_000 }, async () => {
    // Every statement of each effect was tried above; whole rounds are tried at every 37th.
    for (let statement = 5; statement <= whole.statements; statement += 37)
      await sameWith({ statement })
  })

  test('does the same whichever call to the outside fails', { timeout: 120_000 }, async () => {
    for (let call = 1; call <= whole.calls; call += call < 9 ? 1 : 9) await sameWith({ call })
  })

  test('does the same when the answer of such a call is lost', { timeout: 120_000 }, async () => {
    for (let call = 1; call <= whole.calls; call += call < 9 ? 1 : 9)
      await sameWith({ call, afterwards: true })
  })
})

/** One fault somewhere, then as if there had been none. */
async function sameWith(faults: Parameters<typeof drainWith>[1]) {
  const { standing, seen, thrown, differences } = await drainWith(journey, faults)
  const { files: _, ...expected } = whole.standing
  const { files, ...found } = standing

  expect({ faults, thrown, differences, ...found }).toEqual({
    ...{ faults, thrown: true, differences: [] },
    ...expected,
  })
  // Whoever drops a repeated Message-ID has every mail once.
  expect(new Set(seen.mails).size).toBe(whole.seen.mails.length)
  // A second try made the very bytes of the first.
  expect([...new Set(seen.blobs)].toSorted()).toEqual(files.toSorted())
}
