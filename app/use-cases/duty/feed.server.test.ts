import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import { saveProfile } from '#app/use-cases/organisation/save-profile.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenCalendar } from '#tests/support/given/duty.ts'
import { makeFeed, revokeFeed, serveFeed, showFeed } from './feed.server.ts'
import { addOwnDate, editOwnDate, removeOwnDate } from './own-dates.server.ts'
import { tickDuty } from './tick.server.ts'

const DAY = 86_400_000
let deps: TestDeps
let organisationId: string
let viewer: Viewer

beforeEach(async () => {
  deps = await testDeps()
  const given = await givenCalendar(deps, { profile: 'A' })
  organisationId = given.organisationId
  viewer = given.viewer
})

const tokenIn = (address: string) => address.split('/').at(-1)?.replace('.ics', '') as string
const made = async (who = viewer) =>
  tokenIn((await makeFeed(deps, who, { organisationId })).address)
const serve = (token: string) => serveFeed(deps, { token, client: '192.0.2.1' })

type Seen = { uid: string; summary: string; sequence: number; stamp: string; status: string }

async function eventsOf(token: string): Promise<Seen[]> {
  const { text } = await serve(token)
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((each) => ({
    uid: String(each.getFirstPropertyValue('uid')),
    summary: String(each.getFirstPropertyValue('summary')),
    sequence: Number(each.getFirstPropertyValue('sequence')),
    stamp: String(each.getFirstPropertyValue('dtstamp')),
    status: String(each.getFirstPropertyValue('status')),
  }))
}

const named = (events: Seen[], part: string) => events.find(({ uid }) => uid.includes(part)) as Seen

describe('the link of a feed', () => {
  it('is kept as a hash, opens the calendar without an account, and ends when revoked', async () => {
    const token = await made()
    const rows = JSON.stringify(await deps.db.selectFrom('feed').selectAll().execute())

    expect(rows).not.toContain(token)
    expect(await eventsOf(token)).toHaveLength(2)
    await revokeFeed(deps, viewer, { organisationId })
    await expect(serve(token)).rejects.toMatchObject({ name: 'NotFound' })
    expect((await showFeed(deps, viewer, { organisationId })).feed).toBeNull()
  })

  it('is one a person: a new one ends the former, not that of somebody else', async () => {
    const member = await givenPerson(deps, 'iga', { team: { [organisationId]: ['observer'] } })
    const [first, other] = [await made(), await made(member)]
    const second = await made()

    await expect(serve(first)).rejects.toMatchObject({ name: 'NotFound' })
    expect((await serve(second)).text).toBe((await serve(other)).text)
  })

  it('dies with the membership, and joining again does not wake it', async () => {
    const member = await givenPerson(deps, 'iga', { team: { [organisationId]: ['member'] } })
    const token = await made(member)
    const at = new Date(deps.now().getTime() + DAY).toISOString()
    const membership = deps.db.updateTable('membership').where('personId', '=', 'iga')
    await membership.set({ untilAt: at }).execute()
    await expect(serve(token)).rejects.toMatchObject({ name: 'NotFound' })

    await membership.set({ untilAt: null, fromAt: at }).execute()
    await expect(serve(token)).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('is made by the team alone and found by nobody who guesses', async () => {
    const coordinator = await givenPerson(deps, 'ewa', { grants: [['coordinator']] })
    const making = makeFeed(deps, coordinator, { organisationId })

    await expect(making).rejects.toMatchObject({ name: 'NotFound' })
    await expect(serve('')).rejects.toMatchObject({ name: 'NotFound' })
    await expect(serve('x'.repeat(500))).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('is read so often and no more', async () => {
    const token = await made()
    for (let n = 0; n < 120; n++) await serve(token)

    await expect(serve(token)).rejects.toMatchObject({ name: 'Refused', reason: 'tooManyAttempts' })
    deps.pass(3_600_000)
    expect((await serve(token)).text).toContain('BEGIN:VCALENDAR')
  })
})

describe('what a feed shows', () => {
  it('stays the same byte for byte while nothing changes, stamps included', async () => {
    const token = await made()
    const first = await serve(token)
    deps.pass(3 * DAY)
    const later = await serve(token)

    expect(later).toEqual(first)
    expect(first.text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(first.text).not.toMatch(/[^\r]\n/)
    expect(first.text).not.toContain('METHOD')
    expect(first.text).not.toContain(viewer.email)
  })

  it('raises the sequence and the stamp of what changed, and of nothing else', async () => {
    const date = {
      organisationId,
      title: 'Przegląd gaśnic; co roku',
      dueOn: '2027-04-01',
      repeats: 'never' as const,
    }
    const { id } = await addOwnDate(deps, viewer, date)
    const token = await made()
    const before = await eventsOf(token)
    deps.pass(DAY)
    await editOwnDate(deps, viewer, { ...date, id, sequence: 0, dueOn: '2027-04-02' })
    await tickDuty(deps, viewer, { organisationId, code: 'cit-8', period: '2026-end' })
    const after = await eventsOf(token)

    expect([named(before, id).sequence, named(after, id).sequence]).toEqual([0, 1])
    expect(named(after, id).stamp > named(before, id).stamp).toBe(true)
    expect(named(after, id).summary).toBe('Przegląd gaśnic; co roku')
    expect(named(after, 'cit-8-2026')).toMatchObject({ sequence: 1, summary: '✓ CIT-8' })
    const untouched = (events: Seen[]) => events.filter(({ uid }) => uid.includes('uepik'))
    expect(untouched(after)).toEqual(untouched(before))
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
  })

  it('cancels what is gone for a year, and then forgets it', async () => {
    const date = {
      organisationId,
      title: 'Koniec najmu',
      dueOn: '2027-06-10',
      repeats: 'never' as const,
    }
    const { id } = await addOwnDate(deps, viewer, date)
    const token = await made()
    await eventsOf(token)
    await removeOwnDate(deps, viewer, { organisationId, id, sequence: 0 })

    const cancelled = named(await eventsOf(token), id)
    expect(cancelled).toMatchObject({ status: 'CANCELLED', sequence: 1 })
    deps.pass(300 * DAY)
    expect(named(await eventsOf(token), id)).toEqual(cancelled)
    deps.pass(70 * DAY)
    expect(named(await eventsOf(token), id)).toBeUndefined()
  })

  it('follows the profile: what stops concerning is cancelled, and returns with the next sequence', async () => {
    const token = await made()
    const before = named(await eventsOf(token), 'uepik')
    await saveProfile(deps, viewer, { organisationId, answers: { bookkeeping: 'circle' } })
    const without = named(await eventsOf(token), 'uepik')
    await saveProfile(deps, viewer, { organisationId, answers: { bookkeeping: 'simplified' } })
    const back = named(await eventsOf(token), 'uepik')

    expect([before.status, without.status, back.status]).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ])
    expect([before.sequence, without.sequence, back.sequence]).toEqual([0, 1, 2])
  })

  it('lets what has passed go without cancelling it', async () => {
    const date = {
      organisationId,
      title: 'Zebranie',
      dueOn: '2026-12-01',
      repeats: 'never' as const,
    }
    const { id } = await addOwnDate(deps, viewer, date)
    const token = await made()
    await eventsOf(token)
    deps.pass(120 * DAY)

    expect(named(await eventsOf(token), id)).toBeUndefined()
  })
})
