import { execFileSync } from 'node:child_process'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { type FeedEvent, feedText } from './feed.ts'

const about = { name: 'Probierz', description: 'Terminy', language: 'pl' as const }
const meeting = (start: string, end: string): FeedEvent => ({
  uid: `meeting-${start}@example.org`,
  sequence: 3,
  changedAt: '2027-03-01T10:00:00.000Z',
  cancelled: false,
  when: { start, end },
  summary: 'Wizyta, próbna; z „cudzysłowem”',
  description: 'Zażółć gęślą jaźń\nDruga linia',
  url: null,
})
const wholeDay = (day: string): FeedEvent => ({
  ...meeting(day, day),
  uid: `day-${day}@x`,
  when: { day },
})

const events = [
  meeting('2027-03-27T10:00:00', '2027-03-27T12:00:00'),
  meeting('2027-03-29T10:00:00', '2027-03-29T12:00:00'),
  meeting('2027-10-30T10:00:00', '2027-10-30T12:00:00'),
  meeting('2027-11-01T10:00:00', '2027-11-01T12:00:00'),
  wholeDay('2027-03-28'),
  wholeDay('2027-12-31'),
]

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
}

it('keeps meetings at their hour in Poland, before and after the clocks change', () => {
  const starts = read(feedText(about, events)).map(({ startDate }) =>
    startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
  )
  expect(starts).toEqual([
    '2027-03-27T09:00:00.000Z',
    '2027-03-29T08:00:00.000Z',
    '2027-10-30T08:00:00.000Z',
    '2027-11-01T09:00:00.000Z',
    '2027-03-28',
    '2027-12-31',
  ])
})

it('ends a whole day with the next one, in the next year, too', () => {
  const ends = read(feedText(about, events))
    .slice(4)
    .map(({ endDate }) => endDate.toString())
  expect(ends).toEqual(['2027-03-29', '2028-01-01'])
})

it('gives texts back as they were written', () => {
  const [first] = read(feedText(about, events))
  expect(first?.summary).toBe('Wizyta, próbna; z „cudzysłowem”')
  expect(first?.description).toBe('Zażółć gęślą jaźń\nDruga linia')
})

it('is the same text on a machine in any time zone', () => {
  const script = `import { feedText } from './templates/calendar/feed.ts'
    process.stdout.write(feedText(${JSON.stringify(about)}, ${JSON.stringify(events)}))`
  const inZone = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    })

  const texts = ['UTC', 'America/New_York', 'Europe/Warsaw'].map(inZone)
  expect(new Set(texts)).toEqual(new Set([feedText(about, events)]))
})

it('is a calendar even with nothing in it', () => {
  const calendar = new ICAL.Component(ICAL.parse(feedText(about, [])))
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
})
