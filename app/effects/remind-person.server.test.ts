import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import { runDailyJobs } from '#app/daily.server.ts'
import { addOwnDate } from '#app/use-cases/duty/own-dates.server.ts'
import { REMINDERS, remindOfDates } from '#app/use-cases/duty/remind.server.ts'
import { tickDuty } from '#app/use-cases/duty/tick.server.ts'
import { chooseMails, showMailPreferences } from '#app/use-cases/people/mail-preferences.server.ts'
import { mailKinds } from '#templates/messages/mail-kinds.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenCalendar } from '#tests/support/given/duty.ts'
import { drainOutbox } from './worker.server.ts'

const DAY = 86_400_000
const jobs = { [REMINDERS]: remindOfDates }
let deps: TestDeps
let organisationId: string
let viewer: Viewer

// 22 November 2026; profile A has nothing of its own before February.
beforeEach(async () => {
  deps = await testDeps()
  const given = await givenCalendar(deps, { profile: 'A' })
  organisationId = given.organisationId
  viewer = given.viewer
})

async function morning(days = 0) {
  deps.pass(days * DAY)
  await runDailyJobs(deps, jobs)
  await drainOutbox(deps)
}

const mails = () =>
  deps.db
    .selectFrom('mail')
    .selectAll()
    .where('kind', '=', 'reminder')
    .orderBy('createdAt')
    .execute()
const notices = () =>
  deps.db.selectFrom('notice').select(['personId', 'news', 'href']).orderBy('personId').execute()

const own = (title: string, dueOn: string) =>
  addOwnDate(deps, viewer, { organisationId, title, dueOn, repeats: 'never' })

describe('reminders', () => {
  it('come 14 and 3 days before, all of a day in one letter and one notice', async () => {
    await own('Przegląd gaśnic', '2026-12-06')
    await own('Walne zebranie', '2026-12-06')
    await own('Koniec najmu', '2026-11-25')
    for (let day = 0; day < 20; day++) await morning(day === 0 ? 0 : 1)

    const letters = await mails()
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Probierz: 3 terminy do zapamiętania',
      'Probierz: 2 terminy do zapamiętania',
    ])
    expect(letters[0]?.secretBody).toContain('– 6 grudnia 2026: własny termin')
    expect(letters[0]?.secretBody).toContain(`/organisations/${organisationId}/calendar`)
    expect(letters[0]?.secretBody).toContain('/account/mails')
    const notice = { personId: 'ada', news: 'datesNear.person' }
    expect(await notices()).toMatchObject([notice, notice])
  })

  it('never come twice for a day, whatever runs again', async () => {
    await own('Przegląd gaśnic', '2026-12-06')
    await morning()
    await remindOfDates(deps, '2026-11-22')
    await deps.db.deleteFrom('dailyRun').execute()
    await deps.db.updateTable('outbox').set({ doneAt: null }).execute()
    await morning()

    expect(await mails()).toHaveLength(1)
    expect(await notices()).toHaveLength(1)
  })

  it('forget nothing while the server was off for some days', async () => {
    await own('Przegląd gaśnic', '2026-12-08')
    await morning()
    await morning(4)

    expect(await mails()).toHaveLength(1)
  })

  it('say nothing of what is ticked', async () => {
    const { id } = await own('Przegląd gaśnic', '2026-12-06')
    await tickDuty(deps, viewer, { organisationId, code: `own:${id}`, period: 'once' })
    await morning()

    expect(await notices()).toEqual([])
  })

  it('reach administrators and those who tick, not everybody on the team', async () => {
    await givenPerson(deps, 'iga', { team: { [organisationId]: ['member'] } })
    await givenPerson(deps, 'jan', { team: { [organisationId]: ['member'] } })
    const { id } = await own('Przegląd gaśnic', '2026-12-06')
    const before = { organisationId, code: `own:${id}`, period: '2025', personId: 'jan' }
    await deps.db
      .insertInto('dutyDone')
      .values({ ...before, doneAt: '2025' })
      .execute()
    await morning()

    expect((await notices()).map(({ personId }) => personId)).toEqual(['ada', 'jan'])
  })

  it('name duties, and of what a team wrote for itself only the day; the outbox names nothing', async () => {
    await own('Rozmowa z księgową', '2027-01-18')
    // Fourteen days before 1 February, when the notice about records is due.
    await morning(57)

    const [letter] = await mails()
    expect(letter?.secretBody).toContain('ewidencji uproszczonej')
    expect(letter?.secretBody).not.toContain('Rozmowa')
    expect(letter?.body).toContain('••••••••')
    expect(letter?.body).not.toContain('ewidencji')
  })
})

describe('the choice of mails', () => {
  it('keeps the notice and leaves the mail out', async () => {
    await own('Przegląd gaśnic', '2026-12-06')
    await chooseMails(deps, viewer, { wanted: mailKinds.filter((kind) => kind !== 'duties') })
    await morning()

    expect(await mails()).toEqual([])
    expect(await notices()).toHaveLength(1)
  })

  it('is everything until one chooses, and what one chose afterwards', async () => {
    expect((await showMailPreferences(deps, viewer)).wanted).toEqual(mailKinds)
    await chooseMails(deps, viewer, { wanted: ['plan'] })
    await chooseMails(deps, viewer, { wanted: ['plan', 'team'] })
    expect((await showMailPreferences(deps, viewer)).wanted).toEqual(['plan', 'team'])
  })
})
