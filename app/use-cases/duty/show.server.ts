import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { findOwnDate } from '#db/queries/duty.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { type Day, dayInPoland, dayOf, isDay, plusDays, plusMonths } from '#workflows/duty/dates.ts'
import type { Entry } from './entries.ts'
import { readCalendar, readDutyBook } from './read-calendar.server.ts'

const MONTHS = 12
/** How far back the page looks for what nobody has ticked. */
const LATE_DAYS = 31

/** The calendar of an organisation: twelve months from `from` (`2027-01`; this month unless given). */
export async function showCalendar(
  deps: Deps,
  viewer: Viewer,
  { organisationId, from }: { organisationId: string; from?: string | null | undefined },
) {
  const { standings } = await permit(deps, viewer, 'calendar.see', { organisationId })
  const today = dayInPoland(deps.now())
  const start = from && isDay(`${from}-01`) ? `${from}-01` : `${today.slice(0, 7)}-01`
  const span = { from: start, to: plusDays(plusMonths(start, MONTHS), -1) }
  const calendar = await readCalendar(deps.db, { organisationId, ...span })
  const late = from ? [] : await lateEntries(deps, organisationId, today)
  const { entries, maybe, events, undated, manifest } = calendar
  return {
    organisation: await named(deps, organisationId),
    standard: { slug: manifest.slug, version: manifest.version },
    codes: manifest.criteria.map(({ code }) => code),
    today,
    from: start.slice(0, 7),
    months: monthsFrom(start, withoutThese(entries, late)),
    late,
    maybe: maybe.map(({ duty, said, page, dates }) => ({
      code: duty.code,
      title: duty.title,
      said,
      page,
      next: dates[0] ?? null,
    })),
    undated: undated.map(({ duty: { code, title } }) => ({ code, title })),
    events: events.map(({ duty: { code, title, text, recurrence, verify }, said }) => ({
      code,
      title,
      text,
      recurrence,
      said,
      verify: verify.length > 0,
    })),
    actions: {
      edit: allows('calendar.edit', standings),
      answer: allows('profile.edit', standings),
    },
  }
}

/** What fell due lately and is neither done nor ticked. */
async function lateEntries({ db }: Deps, organisationId: string, today: Day): Promise<Entry[]> {
  const span = { from: plusDays(today, -LATE_DAYS), to: plusDays(today, -1) }
  const { entries } = await readCalendar(db, { organisationId, ...span })
  return entries.filter(({ done, kind }) => !done && kind !== 'cohort')
}

/** What stands above as late is not repeated in its month. */
function withoutThese(entries: Entry[], late: Entry[]): Entry[] {
  const named = new Set(late.map(({ key }) => key))
  return entries.filter(({ key }) => !named.has(key))
}

function monthsFrom(start: Day, entries: Entry[]) {
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = plusMonths(start, index).slice(0, 7)
    return { month, entries: entries.filter(({ day }) => day.startsWith(month)) }
  })
}

/** The next dates of an organisation, three unless told otherwise; null for whoever may not see its calendar. */
export async function showNextDates(
  deps: Deps,
  viewer: Viewer,
  { organisationId, most = 3 }: { organisationId: string; most?: number },
) {
  const onTeam = viewer.memberships.some((each) => each.organisationId === organisationId)
  if (!onTeam) return null
  const today = dayInPoland(deps.now())
  const span = { from: today, to: dayOf(Number(today.slice(0, 4)) + 1, 12, 31) }
  const { entries } = await readCalendar(deps.db, { organisationId, ...span })
  const next = entries.filter(({ done }) => !done).slice(0, most)
  return { today, dates: next.map(({ key, day, title, kind }) => ({ key, day, title, kind })) }
}

/** An own date to edit, with the sequence that locks it. */
export async function showOwnDate(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id }: { organisationId: string; id: string },
) {
  await permit(deps, viewer, 'calendar.edit', { organisationId })
  const date = await findOwnDate(deps.db, { id, organisationId })
  if (!date) throw new NotFound()
  return { organisation: await named(deps, organisationId), date }
}

/** The page of a new own date. */
export async function showNewDate(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  await permit(deps, viewer, 'calendar.edit', { organisationId })
  return { organisation: await named(deps, organisationId), today: dayInPoland(deps.now()) }
}

/** A duty that only an event brings, to count its date. */
export async function showEvent(
  deps: Deps,
  viewer: Viewer,
  { organisationId, code }: { organisationId: string; code: string },
) {
  const page = await showNewDate(deps, viewer, { organisationId })
  const { duties } = await readDutyBook(deps.db)
  const duty = duties.find((each) => each.code === code)
  if (duty?.recurrence.kind !== 'event') throw new NotFound()
  return { ...page, duty: { ...duty, recurrence: duty.recurrence } }
}

async function named({ db }: Deps, organisationId: string) {
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new NotFound()
  return { id: organisation.id, name: organisation.name }
}
