import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { saveProfile } from '#app/use-cases/organisation/save-profile.server.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenCalendar } from '#tests/support/given/duty.ts'
import { makeFeed, serveFeed } from './feed.server.ts'
import { showCalendar } from './show.server.ts'

/** From content.md §5, by hand: 2027 begins on a Friday. Dates moved by a weekend or a holiday are marked. */
const zus = [
  ...['01-15', '02-15', '03-15', '04-15', '05-17' /* Sat */, '06-15', '07-15'],
  ...['08-16' /* Sun, holiday */, '09-15', '10-15', '11-15', '12-15'],
].map((day) => `${day} Składki ZUS`)
const advances = [
  ...['01-20', '02-22' /* Sat */, '03-22' /* Sat */, '04-20', '05-20', '06-21' /* Sun */, '07-20'],
  ...['08-20', '09-20', '10-20', '11-22' /* Sat */, '12-20'],
].map((day) => `${day} Zaliczki na PIT`)
const simplified = '02-01 Zawiadomienie urzędu skarbowego o ewidencji uproszczonej (UEPiK)'
const annual = '02-01 PIT-4R i PIT-11 do urzędu skarbowego'
const toPeople = '03-01 PIT-11 dla osób, którym płaciliście'
const tasks = '02-01 Sprawozdanie z zadań zakończonych 31 grudnia'
const grants = '02-01 Zwrot niewykorzystanej dotacji z budżetu miasta lub innego samorządu'
const cit = '03-31 CIT-8'

const byHand = {
  A: [simplified, cit],
  B: [
    ...[...zus, ...advances, simplified, annual, toPeople, tasks, grants, cit],
    '12-31 Sprawozdanie fundacji do ministra',
  ],
  C: [
    ...[...zus, ...advances, annual, toPeople, tasks, grants, cit],
    '01-01 KSeF: faktury wystawiają tu wszyscy',
    '01-01 Policzenie osób pracujących (próg 50, sygnaliści)',
    '02-01 ZUS IWA',
    '03-31 Sprawozdanie finansowe: sporządzone i podpisane',
    '03-31 Przegląd deklaracji dostępności',
    '06-30 Sprawozdanie finansowe: zatwierdzone',
    '06-30 NIP-8 z rachunkiem do 1,5% podatku',
    '07-01 Policzenie osób pracujących (próg 50, sygnaliści)',
    '07-15 Sprawozdanie finansowe: wysłane do KAS albo KRS',
    '07-15 Sprawozdania OPP w bazie NIW',
  ],
} as const

/** Whether they concern depends on the VAT status, which the profiles leave open. */
const maybeByHand = {
  A: ['JPK_VAT', 'KSeF: faktury wystawiają tu wszyscy'],
  B: ['JPK_VAT', 'KSeF: faktury wystawiają tu wszyscy'],
  C: ['JPK_VAT'],
} as const

async function given(profile: 'A' | 'B' | 'C') {
  const deps = await testDeps()
  // 22 December 2026: the feed reaches from October 2026 to the end of January 2028.
  deps.pass(30 * 86_400_000)
  return { deps, ...(await givenCalendar(deps, { profile })) }
}

describe.each(['A', 'B', 'C'] as const)('the duties of profile %s in 2027', (profile) => {
  it('on the page are those listed by hand', async () => {
    const { deps, organisationId, viewer } = await given(profile)

    const shown = await showCalendar(deps, viewer, { organisationId, from: '2027-01' })

    const entries = shown.months.flatMap((month) => month.entries)
    const lines = entries.map(({ day, title }) => `${day.slice(5)} ${title.pl}`)
    expect(lines.toSorted()).toEqual([...byHand[profile]].toSorted())
    expect(entries.every(({ day }) => day.startsWith('2027-'))).toBe(true)
    const maybe = shown.maybe.map(({ title }) => title.pl)
    expect(maybe.toSorted()).toEqual([...maybeByHand[profile]].toSorted())
    expect(shown.maybe.every(({ page }) => page === 'register')).toBe(true)
  })

  it('in the feed are the same', async () => {
    const { deps, organisationId, viewer } = await given(profile)
    const { address } = await makeFeed(deps, viewer, { organisationId })
    const token = address.split('/').at(-1)?.replace('.ics', '') as string

    const { text } = await serveFeed(deps, { token, client: '192.0.2.1' })

    const calendar = new ICAL.Component(ICAL.parse(text))
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
    const lines = events
      .filter(({ startDate }) => startDate.year === 2027)
      .map(({ startDate, summary }) => `${startDate.toString().slice(5)} ${summary}`)
    expect(lines.toSorted()).toEqual([...byHand[profile]].toSorted())
    expect(
      events.every(
        ({ startDate, duration }) => startDate.isDate && duration.toSeconds() === 86_400,
      ),
    ).toBe(true)
  })
})

describe('a calendar', () => {
  it('says in one sentence why a duty concerns the organisation', async () => {
    const { deps, organisationId, viewer } = await given('B')

    const { months, events } = await showCalendar(deps, viewer, { organisationId, from: '2027-01' })

    const reasons = months.flatMap(({ entries }) => entries.map(({ duty }) => duty?.reason.pl))
    for (const reason of reasons) expect(reason).toMatch(/^Dotyczy (Was, bo |każdej ).+\.$/)
    expect(events.map(({ code }) => code)).toEqual([
      ...['aml-assessment', 'crbr', 'data-breach', 'data-request', 'grant-report'].slice(1),
      ...['public-information', 'register-change', 'rud', 'ukraine-work', 'zus-registration'],
    ])
  })

  it('waits for the end of a financial year that is not the calendar year', async () => {
    const { deps, organisationId, viewer } = await given('C')
    const answers = { calendarFiscalYear: false, fiscalYearEndMonth: null }
    await saveProfile(deps, viewer, { organisationId, answers })
    const page = () => showCalendar(deps, viewer, { organisationId, from: '2027-01' })
    const datesOf = (shown: Awaited<ReturnType<typeof page>>, code: string) =>
      shown.months.flatMap(({ entries }) =>
        entries.filter(({ duty }) => duty?.code === code).map(({ day }) => day),
      )

    const before = await page()
    await saveProfile(deps, viewer, { organisationId, answers: { fiscalYearEndMonth: '8' } })
    const after = await page()

    expect(before.undated.map(({ code }) => code)).toEqual([
      ...['cit-8', 'opp-reports', 'statement-approved', 'statement-prepared', 'statement-sent'],
    ])
    expect(datesOf(before, 'cit-8')).toEqual([])
    expect(after.undated).toEqual([])
    expect(datesOf(after, 'opp-reports')).toEqual(['2027-11-30'])
    expect(datesOf(after, 'statement-prepared')).toEqual(['2027-11-30'])
    expect(datesOf(after, 'statement-approved')).toEqual(['2027-02-28'])
  })

  it('tells a young organisation when its first term comes', async () => {
    const { deps, organisationId, viewer } = await given('A')
    await saveProfile(deps, viewer, { organisationId, answers: { youngerThanYear: true } })

    const { months } = await showCalendar(deps, viewer, { organisationId, from: '2027-01' })

    const found = months.flatMap(({ entries }) => entries).find(({ title }) => title.pl === 'CIT-8')
    expect(found?.duty?.firstTerm?.pl).toContain('pierwszy termin')
  })
})
