import { duty as messages } from '#templates/messages/duty.ts'
import { say, type Values } from '#templates/messages/message.ts'
import { type Day, partsOf } from '#workflows/duty/dates.ts'
import { inYear, type Span } from '#workflows/duty/recurrence.ts'
import type { Words } from '#workflows/standard/manifest.ts'

export type EntryKind = 'duty' | 'own' | 'plan' | 'evidence' | 'cohort'

/** One line of a calendar: what falls on which day, plain JSON. */
export type Entry = {
  /** The same for ever, whatever is corrected: `duty:cit-8:2026-end`, `own:<id>:2027`, `plan:<id>`. */
  key: string
  kind: EntryKind
  /** The last day in fact. */
  day: Day
  /** The day as the law or the organisation wrote it. */
  nominal: Day
  title: Words
  /** What to do; may be empty. */
  text: Words
  done: boolean
  /** What a tick names; null when the entry is ticked elsewhere. */
  tick: { code: string; period: string } | null
  /** Where more is said. */
  href: string | null
  duty: DutyPart | null
  own: { id: string } | null
}

export type DutyPart = {
  code: string
  reason: Words
  onlyIf: Words | null
  firstTerm: Words | null
  verify: boolean
  checkedOn: Day
  criteria: string[]
}

type Rows = {
  own: {
    id: string
    title: string
    dueOn: Day
    repeats: 'never' | 'yearly'
    note: string
    dutyCode: string | null
  }[]
  plan: { id: string; title: string; dueOn: Day; status: string; assessmentId: string | null }[]
  evidence: { id: string; name: string; validUntil: Day }[]
  cohorts: {
    id: string
    name: string
    submitted: boolean
    deadlines: Record<string, string | null>
  }[]
}

type Part = Omit<Entry, 'nominal' | 'duty' | 'own' | 'tick' | 'href' | 'text'> & Partial<Entry>

/** Dates the organisation wrote itself, those repeated every year in each year of the span. */
export function ownEntries(rows: Rows['own'], { from, to }: Span, done: ReadonlySet<string>) {
  return rows.flatMap(({ id, title, dueOn, repeats, note }) => {
    const years = repeats === 'yearly' ? yearsOf({ from, to }, partsOf(dueOn).year) : [null]
    return years.map((year): Entry => {
      const day = year === null ? dueOn : inYear(dueOn, year)
      const tick = { code: `own:${id}`, period: year === null ? 'once' : String(year) }
      return entry({
        key: `own:${id}:${tick.period}`,
        kind: 'own',
        day,
        title: same(title),
        text: same(note),
        done: done.has(`${tick.code} ${tick.period}`),
        tick,
        own: { id },
      })
    })
  })
}

export function planEntries(rows: Rows['plan']): Entry[] {
  return rows.map(({ id, title, dueOn, status, assessmentId }) =>
    entry({
      key: `plan:${id}`,
      kind: 'plan',
      day: dueOn,
      title: same(title),
      done: status === 'done',
      href: assessmentId && `/assessments/${assessmentId}/plan`,
    }),
  )
}

export function evidenceEntries(rows: Rows['evidence'], organisationId: string): Entry[] {
  return rows.map(({ id, name, validUntil }) =>
    entry({
      key: `evidence:${id}`,
      kind: 'evidence',
      day: validUntil,
      title: worded('evidenceEnds', { name }),
      done: false,
      href: `/organisations/${organisationId}/evidence`,
    }),
  )
}

/** The days of a cohort that its organisations wait for or must keep. */
export function cohortEntries(rows: Rows['cohorts']): Entry[] {
  return rows.flatMap(({ id, name, submitted, deadlines }) =>
    (['submission', 'decision'] as const).flatMap((kind) => {
      const day = deadlines[kind]
      if (!day) return []
      return entry({
        key: `cohort:${id}:${kind}`,
        kind: 'cohort',
        day,
        title: worded(`cohort_${kind}`, { cohort: name }),
        done: kind === 'submission' && submitted,
        href: `/participations/${id}`,
      })
    }),
  )
}

export const byDay = (a: Entry, b: Entry) =>
  a.day.localeCompare(b.day) || a.key.localeCompare(b.key)

export const entry = (part: Part): Entry => ({
  nominal: part.day,
  text: same(''),
  tick: null,
  href: null,
  duty: null,
  own: null,
  ...part,
})

const same = (text: string): Words => ({ pl: text, en: text })

function worded(key: 'evidenceEnds' | 'cohort_submission' | 'cohort_decision', values: Values) {
  return { pl: say('pl', messages.pl[key], values), en: say('en', messages.en[key], values) }
}

/** Calendar years of a span, from the year something first happened. */
function yearsOf({ from, to }: Span, since: number): number[] {
  const first = Math.max(partsOf(from).year, since)
  const count = Math.max(0, partsOf(to).year - first + 1)
  return Array.from({ length: count }, (_, index) => first + index)
}
