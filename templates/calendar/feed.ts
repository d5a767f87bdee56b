import ical, { ICalEventStatus } from 'ical-generator'

/** One entry of a feed as it was last changed. */
export type FeedEvent = {
  uid: string
  sequence: number
  /** ISO-8601 instant of the last change. */
  changedAt: string
  cancelled: boolean
  /** An ISO date for a whole day; for a meeting, wall-clock times in Poland. */
  when: { day: string } | { start: string; end: string }
  summary: string
  description: string
  url: string | null
}

/** Constant: Poland has kept these rules since 1996. */
const WARSAW = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Warsaw',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

const HALF_A_DAY = 43_200

/** A subscribed calendar as RFC 5545 text. The same entries give the same bytes, whatever the machine's zone. */
export function feedText(
  { name, description, language }: { name: string; description: string; language: 'pl' | 'en' },
  events: FeedEvent[],
): string {
  const calendar = ical({
    name,
    description,
    prodId: {
      company: 'Fundacja Dom Pokoju',
      product: 'Probierz',
      language: language.toUpperCase(),
    },
    ttl: HALF_A_DAY,
  })
  // A named zone would strip the Z of stamps and shift times by the server's own zone.
  calendar.timezone({ name: null, generator: () => WARSAW })
  for (const event of events) {
    const { uid, sequence, changedAt, cancelled, when, summary, description: text, url } = event
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: changedAt,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary,
      ...(text && { description: text }),
      ...(url && { url }),
      ...('day' in when
        ? { allDay: true, start: when.day, end: dayAfter(when.day) }
        : { timezone: 'Europe/Warsaw', start: when.start, end: when.end }),
    })
  }
  const text = calendar.toString()
  // A calendar must have a component; an empty one has its time zone.
  return events.length > 0 ? text : text.replace('END:VCALENDAR', `${WARSAW}\r\nEND:VCALENDAR`)
}

/** The end of a whole day is the first day after it. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
