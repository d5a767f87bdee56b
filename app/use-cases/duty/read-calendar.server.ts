import {
  readProfile,
  readWorkingStandard,
} from '#app/use-cases/organisation/read-profile.server.ts'
import { cohortDatesOf, expiringEvidence, plannedDates } from '#db/queries/calendar.server.ts'
import { doneOf, newestDuties, ownDatesOf } from '#db/queries/duty.server.ts'
import type { Db } from '#db/schema.ts'
import { type Concerning, dutiesFor, yearEndOf } from '#workflows/duty/applies.ts'
import { type Day, partsOf } from '#workflows/duty/dates.ts'
import type { Duty } from '#workflows/duty/duty.ts'
import { holidaysOf } from '#workflows/duty/holidays.ts'
import { occurrencesOf, type Span } from '#workflows/duty/recurrence.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { explain } from '#workflows/standard/explain.ts'
import type { Manifest, Profile, Question, Words } from '#workflows/standard/manifest.ts'
import { answerTo } from '#workflows/standard/rule.ts'
import { DUTIES_OF, type DutyFacts, FACTS } from './ensure.server.ts'
import {
  byDay,
  cohortEntries,
  type Entry,
  entry,
  evidenceEntries,
  ownEntries,
  planEntries,
} from './entries.ts'

export type DutyBook = { duties: Duty[]; facts: DutyFacts }

/** All duties as they are now; the same for every organisation. */
export async function readDutyBook(db: Db): Promise<DutyBook> {
  const rows = await newestDuties<unknown>(db, DUTIES_OF)
  const kept = rows.filter(({ content }) => content !== null)
  return {
    duties: kept.filter(({ code }) => code !== FACTS).map(({ content }) => content as Duty),
    facts: (kept.find(({ code }) => code === FACTS)?.content ?? []) as DutyFacts,
  }
}

export type Calendar = {
  manifest: Manifest
  profile: Profile
  /** Dates of what concerns the organisation for sure, and its own, in order. */
  entries: Entry[]
  /** Duties a missing answer may still take out, with the page where it is asked. */
  maybe: (Concerning & { said: Words; page: string | null; dates: Day[] })[]
  /** Duties that only an event brings. */
  events: (Concerning & { said: Words })[]
  /** Duties whose date hangs on a financial year nobody has described. */
  undated: Concerning[]
}

/** What falls on which day for an organisation, in a span of days. Whoever asks must have been permitted. */
export async function readCalendar(
  db: Db,
  { organisationId, ...span }: { organisationId: string } & Span,
  book?: DutyBook,
): Promise<Calendar> {
  const { duties, facts } = book ?? (await readDutyBook(db))
  const { manifest } = await readWorkingStandard(db, organisationId)
  const profile = completeProfile(manifest, await readProfile(db, organisationId))
  const done = new Set((await doneOf(db, organisationId)).keys())
  const words = { questions: worded(manifest, facts) }
  const concerning = dutiesFor(duties, profile).map((found) => ({
    ...found,
    said: { pl: explain(words, found.reason, 'pl'), en: explain(words, found.reason, 'en') },
  }))
  const yearEnd = yearEndOf(profile)
  const holidays = holidaysOf(partsOf(span.from).year - 1, partsOf(span.to).year + 1)
  const datesOf = (duty: Duty) => occurrencesOf(duty, span, { holidays, yearEnd })
  const own = await ownDatesOf(db, organisationId)
  const young = answerTo(profile, 'youngerThanYear') === true
  const legal = concerning
    .filter(({ maybe }) => !maybe)
    .flatMap((found) => datesOf(found.duty).map((date) => dutyEntry(found, date, { done, young })))
  const entries = [
    ...legal,
    ...ownEntries(own, span, done),
    ...planEntries(await plannedDates(db, organisationId)),
    ...evidenceEntries(await expiringEvidence(db, organisationId), organisationId),
    ...cohortEntries(await cohortDatesOf(db, organisationId)),
  ]
  return {
    manifest,
    profile,
    entries: entries.filter(({ day }) => day >= span.from && day <= span.to).toSorted(byDay),
    maybe: concerning
      .filter(({ maybe }) => maybe)
      .map((found) => ({
        ...found,
        page: pageOf(words.questions, found),
        dates: datesOf(found.duty).map(({ due }) => due),
      })),
    events: concerning.filter(({ duty, maybe }) => !maybe && duty.recurrence.kind === 'event'),
    undated: concerning.filter(({ duty, maybe }) => !maybe && waitsForYearEnd(duty, yearEnd)),
  }
}

type Known = { done: ReadonlySet<string>; young: boolean }

function dutyEntry(
  { duty, said }: Concerning & { said: Words },
  { period, nominal, due }: { period: string; nominal: Day; due: Day },
  { done, young }: Known,
): Entry {
  const { code, criteria, onlyIf, verify, certainty, checkedOn } = duty
  return entry({
    key: `duty:${code}:${period}`,
    kind: 'duty',
    day: due,
    nominal,
    title: duty.title,
    text: duty.text,
    done: done.has(`${code} ${period}`),
    tick: { code, period },
    duty: {
      code,
      reason: said,
      onlyIf,
      firstTerm: young ? duty.firstTerm : null,
      verify: verify.length > 0 || certainty === 'uncertain',
      checkedOn,
      criteria,
    },
  })
}

function waitsForYearEnd({ recurrence }: Duty, yearEnd: number | null): boolean {
  if (yearEnd !== null) return false
  return (
    recurrence.kind === 'afterYear' ||
    (recurrence.kind === 'yearly' && recurrence.otherYear !== null)
  )
}

/** The words of the standard's questions, and those of facts only duties ask about. */
function worded(manifest: Manifest, facts: DutyFacts): Question[] {
  const own = facts.map((each) => ({ ...each }) as unknown as Question)
  const named = new Set(facts.map(({ fact }) => fact))
  return [...own, ...manifest.questions.filter(({ fact }) => !named.has(fact))]
}

function pageOf(questions: Question[], { reason }: Concerning): string | null {
  const fact = reason.because.find(({ holds }) => holds === 'unknown')?.fact
  return questions.find((question) => question.fact === fact)?.page ?? null
}
