import type { Deps } from '#app/deps.server.ts'
import { queueEffect } from '#db/outbox.ts'
import { remindable } from '#db/queries/calendar.server.ts'
import { lastDailyRun } from '#db/queries/daily.server.ts'
import { tickersOf } from '#db/queries/duty.server.ts'
import { teamOf } from '#db/queries/team.server.ts'
import type { Db } from '#db/schema.ts'
import { type Day, plusDays } from '#workflows/duty/dates.ts'
import { LATEST, type Remindable, remindsOn } from '#workflows/duty/reminders.ts'
import type { Entry } from './entries.ts'
import { type DutyBook, readCalendar, readDutyBook } from './read-calendar.server.ts'

/** The days one round of reminders answers for. */
export type Round = { since: Day; today: Day }

/** A server that was off for longer does not remind of everything at once. */
const LONGEST_PAUSE = 6
const FARTHEST = 30
const PAGE = 200

export const REMINDERS = 'remindOfDates'

/** Daily job: asks for one letter for each person who has something to remember today. */
export async function remindOfDates(deps: Deps, today: Day): Promise<void> {
  const { db, now } = deps
  const last = await lastDailyRun(db, { job: REMINDERS, before: today })
  const earliest = plusDays(today, -LONGEST_PAUSE)
  const since = last === null ? today : [plusDays(last, 1), earliest].toSorted().at(-1)
  const round = { since: since as Day, today }
  const personIds = await peopleToRemind(db, round)
  const at = now().toISOString()
  await db.transaction().execute(async (trx) => {
    for (const personId of personIds) {
      const params = { news: 'datesNear', personId, ...round }
      const dedupeKey = `remindPerson:${today}:${personId}`
      await queueEffect(trx, { effect: 'remindPerson', params, dedupeKey, at })
    }
  })
}

async function peopleToRemind(db: Db, round: Round): Promise<string[]> {
  const book = await readDutyBook(db)
  const people = new Set<string>()
  let after = ''
  for (;;) {
    const page = await remindable(db, { after, limit: PAGE })
    for (const organisationId of page)
      for (const personId of (await readReminders(db, { organisationId, ...round }, book)).keys())
        people.add(personId)
    if (page.length < PAGE) return [...people].toSorted()
    after = page.at(-1) as string
  }
}

/** What each person of a team is to be reminded of: administrators of all, others of what they once ticked. */
export async function readReminders(
  db: Db,
  { organisationId, since, today }: { organisationId: string } & Round,
  book?: DutyBook,
): Promise<Map<string, Entry[]>> {
  const span = { from: plusDays(today, -LATEST), to: plusDays(today, FARTHEST) }
  const { entries } = await readCalendar(db, { organisationId, ...span }, book)
  const due = entries.filter(
    ({ kind, day, done, key }) =>
      !done &&
      kind !== 'evidence' &&
      !key.endsWith(':decision') &&
      remindsOn({ kind: kind as Remindable, due: day }, { since, today }),
  )
  const reminded = new Map<string, Entry[]>()
  if (due.length === 0) return reminded
  const team = await teamOf(db, organisationId)
  const tickers = await tickersOf(db, organisationId)
  for (const personId of new Set(team.map((each) => each.personId))) {
    const administers = team.some(
      (each) => each.personId === personId && each.role === 'administrator',
    )
    const own = due.filter(({ tick }) => tick && tickers.has(`${tick.code} ${personId}`))
    const wanted = administers ? due : own
    if (wanted.length > 0) reminded.set(personId, wanted)
  }
  return reminded
}
