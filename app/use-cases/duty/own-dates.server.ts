import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { readDutyBook } from '#app/use-cases/duty/read-calendar.server.ts'
import { changeOwnDate, findOwnDate, insertOwnDate, ownDatesOf } from '#db/queries/duty.server.ts'
import type { Trx } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { duty as messages } from '#templates/messages/duty.ts'
import { longDate } from '#templates/messages/long-date.ts'
import { say } from '#templates/messages/message.ts'
import { type Day, isDay, partsOf } from '#workflows/duty/dates.ts'
import { holidaysOf } from '#workflows/duty/holidays.ts'
import { dueAfterEvent } from '#workflows/duty/recurrence.ts'

export type OwnDateInput = {
  title: string
  dueOn: Day
  repeats: 'never' | 'yearly'
  note?: string | undefined
}

type At = { organisationId: string }

/** A calendar with more is a task list of another kind, and a feed nobody reads. */
const MOST = 200

/** Writes a date of the organisation's own into its calendar. */
export async function addOwnDate(
  deps: Deps,
  viewer: Viewer,
  { organisationId, ...input }: At & OwnDateInput,
): Promise<{ id: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'calendar.edit', { organisationId })
    return insert(trx, deps, viewer, { organisationId, ...checked(input) })
  })
}

/** Writes down when something happened; the last day follows by the rule of the duty. */
export async function addEventDate(
  deps: Deps,
  viewer: Viewer,
  { organisationId, code, eventOn }: At & { code: string; eventOn: Day },
): Promise<{ id: string; dueOn: Day }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'calendar.edit', { organisationId })
    const { duties } = await readDutyBook(trx)
    const duty = duties.find((each) => each.code === code)
    if (duty?.recurrence.kind !== 'event') throw new NotFound()
    const { year } = partsOf(checkedDay(eventOn, 'eventOn'))
    const dueOn = dueAfterEvent(duty, eventOn, holidaysOf(year - 1, year + 4)) as Day
    const { locale } = viewer
    const { event } = duty.recurrence
    const note = say(locale, messages[locale].eventNote, {
      event: event[locale],
      date: longDate(eventOn, locale),
    })
    const own = { title: duty.title[locale], dueOn, repeats: 'never' as const, note }
    const of = { organisationId, dutyCode: code, eventOn }
    return { ...(await insert(trx, deps, viewer, { ...own, ...of })), dueOn }
  })
}

/** Changes an own date; one whose text somebody else changed meanwhile: `StaleWorkflow`. */
export async function editOwnDate(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id, sequence, ...input }: At & { id: string; sequence: number } & OwnDateInput,
): Promise<void> {
  await change(deps, viewer, { organisationId, id, sequence }, checked(input))
}

/** Takes an own date out of the calendar; feeds show it as cancelled for a year. */
export async function removeOwnDate(
  deps: Deps,
  viewer: Viewer,
  at: At & { id: string; sequence: number },
): Promise<void> {
  await change(deps, viewer, at, { removedAt: deps.now().toISOString() })
}

async function change(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id, sequence }: At & { id: string; sequence: number },
  written: Partial<Required<OwnDateInput>> & { removedAt?: string },
) {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'calendar.edit', { organisationId })
    if (!(await findOwnDate(trx, { id, organisationId }))) throw new NotFound()
    const updatedAt = deps.now().toISOString()
    const saved = await changeOwnDate(trx, { id, sequence }, { ...written, updatedAt })
    if (!saved) throw new StaleWorkflow(id)
  })
}

type NewDate = At &
  Required<OwnDateInput> & { dutyCode?: string | undefined; eventOn?: Day | undefined }

async function insert(trx: Trx, deps: Deps, viewer: Viewer, date: NewDate) {
  const n = (await ownDatesOf(trx, date.organisationId)).length
  if (n >= MOST) throw new Refused('ownDatesMany', { n })
  const id = deps.newId()
  const at = deps.now().toISOString()
  const { dutyCode = null, eventOn = null, ...row } = date
  const made = { createdBy: viewer.personId, createdAt: at, updatedAt: at }
  await insertOwnDate(trx, { ...row, id, dutyCode, eventOn, ...made })
  return { id }
}

function checked({ title, dueOn, repeats, note }: OwnDateInput): Required<OwnDateInput> {
  if (title.trim() === '') throw new Refused('ownDateUnnamed', {}, 'title')
  return {
    title: title.trim(),
    dueOn: checkedDay(dueOn, 'dueOn'),
    repeats,
    note: note?.trim() ?? '',
  }
}

function checkedDay(day: Day, field: string): Day {
  if (!isDay(day)) throw new Refused('ownDateDayWrong', {}, field)
  const { year } = partsOf(day)
  if (year < 2000 || year > 2100) throw new Refused('ownDateFar', {}, field)
  return day
}
