import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenCalendar } from '#tests/support/given/duty.ts'
import type { Entry } from './entries.ts'
import { addEventDate, addOwnDate, editOwnDate, removeOwnDate } from './own-dates.server.ts'
import { showCalendar, showNextDates, showOwnDate } from './show.server.ts'
import { tickDuty, untickDuty } from './tick.server.ts'

let deps: TestDeps
let organisationId: string
let viewer: Viewer

beforeEach(async () => {
  deps = await testDeps()
  const given = await givenCalendar(deps, { profile: 'A' })
  organisationId = given.organisationId
  viewer = given.viewer
})

async function entriesIn(from: string): Promise<Entry[]> {
  const { months } = await showCalendar(deps, viewer, { organisationId, from })
  return months.flatMap(({ entries }) => entries)
}

const ownIn = async (from: string) => (await entriesIn(from)).filter(({ kind }) => kind === 'own')
const meeting = { title: 'Walne zebranie', dueOn: '2028-02-29', repeats: 'yearly' as const }

describe('an own date', () => {
  it('comes back every year, on 28 February where there is no 29th, never before its first year', async () => {
    await addOwnDate(deps, viewer, { organisationId, ...meeting })

    const years = ['2027-01', '2028-01', '2029-01', '2032-01']
    const days = await Promise.all(
      years.map(async (from) => (await ownIn(from)).map(({ day }) => day)),
    )
    expect(days).toEqual([[], ['2028-02-29'], ['2029-02-28'], ['2032-02-29']])
  })

  it('is changed by who saw its last text, and removed', async () => {
    const { id } = await addOwnDate(deps, viewer, {
      organisationId,
      ...meeting,
      dueOn: '2027-02-10',
    })
    const change = { organisationId, id, sequence: 0, ...meeting, dueOn: '2027-02-11' }
    await editOwnDate(deps, viewer, change)

    const stale = { name: 'StaleWorkflow' }
    await expect(editOwnDate(deps, viewer, change)).rejects.toMatchObject(stale)
    const { date } = await showOwnDate(deps, viewer, { organisationId, id })
    expect(date).toMatchObject({ dueOn: '2027-02-11', sequence: 1 })
    await removeOwnDate(deps, viewer, { organisationId, id, sequence: 1 })
    expect(await ownIn('2027-01')).toEqual([])
    const gone = { name: 'NotFound' }
    await expect(showOwnDate(deps, viewer, { organisationId, id })).rejects.toMatchObject(gone)
  })

  it.each([
    [{ title: ' ' }, 'ownDateUnnamed', 'title'],
    [{ dueOn: '2027-02-30' }, 'ownDateDayWrong', 'dueOn'],
    [{ dueOn: '3027-02-10' }, 'ownDateFar', 'dueOn'],
  ])('with %j is refused with a sentence', async (wrong, reason, field) => {
    const adding = addOwnDate(deps, viewer, { organisationId, ...meeting, ...wrong })
    await expect(adding).rejects.toMatchObject({ name: 'Refused', reason, field })
  })

  it('follows from an event by the rule of the duty', async () => {
    // 20 May 2027 and seven days: 27 May is Corpus Christi.
    const code = 'register-change'
    const added = await addEventDate(deps, viewer, { organisationId, code, eventOn: '2027-05-20' })

    expect(added.dueOn).toBe('2027-05-28')
    expect(await ownIn('2027-01')).toMatchObject([
      { day: '2027-05-28', title: { pl: 'Zgłoszenie zmian do KRS albo ewidencji' } },
    ])
    const unknown = addEventDate(deps, viewer, {
      organisationId,
      code: 'cit-8',
      eventOn: '2027-05-20',
    })
    await expect(unknown).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('a tick', () => {
  const cit = { code: 'cit-8', period: '2026-end' }
  const citIn = async () =>
    (await entriesIn('2027-01')).find(({ key }) => key === 'duty:cit-8:2026-end')

  it('marks one date of one duty, may be taken back and leaves the next date alone', async () => {
    await tickDuty(deps, viewer, { organisationId, ...cit })
    await tickDuty(deps, viewer, { organisationId, ...cit })
    expect((await citIn())?.done).toBe(true)
    expect((await entriesIn('2028-01')).find(({ duty }) => duty?.code === 'cit-8')?.done).toBe(
      false,
    )

    await untickDuty(deps, viewer, { organisationId, ...cit })
    expect((await citIn())?.done).toBe(false)
  })

  it('takes a done date out of what comes next', async () => {
    const next = async () =>
      (await showNextDates(deps, viewer, { organisationId }))?.dates.map(({ key }) => key)
    const before = await next()
    await tickDuty(deps, viewer, { organisationId, code: 'uepik-notice', period: '2026-end' })

    expect(before).toEqual(['duty:uepik-notice:2026-end', 'duty:cit-8:2026-end'])
    expect(await next()).toEqual(['duty:cit-8:2026-end'])
  })

  it.each([
    [{ code: 'no-such-duty', period: '2027' }],
    [{ code: 'cit-8', period: "2027' or 1" }],
    [{ code: 'own:nobody', period: 'once' }],
  ])('of %j finds nothing', async (tick) => {
    const ticking = tickDuty(deps, viewer, { organisationId, ...tick })
    await expect(ticking).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('the calendar of a team', () => {
  it('is read by observers, written by administrators and members, and there for nobody else', async () => {
    const observer = await givenPerson(deps, 'iga', { team: { [organisationId]: ['observer'] } })
    const coordinator = await givenPerson(deps, 'ewa', { grants: [['coordinator']] })
    const stranger = (await givenCalendar(deps, { name: 'jan' })).viewer
    const look = (who: Viewer) => showCalendar(deps, who, { organisationId })
    const add = (who: Viewer) => addOwnDate(deps, who, { organisationId, ...meeting })

    expect((await look(observer)).actions.edit).toBe(false)
    await expect(add(observer)).rejects.toMatchObject({ name: 'NotAllowed' })
    for (const who of [coordinator, stranger]) {
      await expect(look(who)).rejects.toMatchObject({ name: 'NotFound' })
      await expect(add(who)).rejects.toMatchObject({ name: 'NotFound' })
      expect(await showNextDates(deps, who, { organisationId })).toBeNull()
    }
  })
})
