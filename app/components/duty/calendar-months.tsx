import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Entry } from '#app/use-cases/duty/entries.ts'
import { duty as messages } from '#templates/messages/duty.ts'
import type { Locale } from '#templates/messages/message.ts'
import { anchorOf, EntryLine, type EntryPlace } from './entry-line.tsx'

export type Month = { month: string; entries: Entry[] }

/** Every date with what to do, month by month; months without any are one short line. */
export function MonthList({ months, place }: { months: Month[]; place: EntryPlace }) {
  const t = useT(messages)
  const locale = useLocale()
  return months.map(({ month, entries }) => (
    <section key={month} className="month" aria-labelledby={`m-${month}`}>
      <h2 id={`m-${month}`}>{monthName(locale, month)}</h2>
      {entries.length === 0 ? (
        <p className="empty">{t('nothingInMonth')}</p>
      ) : (
        <ol className="dates">
          {entries.map((entry) => (
            <EntryLine key={entry.key} entry={entry} place={place} />
          ))}
        </ol>
      )}
    </section>
  ))
}

/** Twelve small lists on one sheet, for the wall. */
export function YearSheet({ months, list }: { months: Month[]; list: string }) {
  const t = useT(messages)
  const locale = useLocale()
  return (
    <div className="year-sheet">
      {months.map(({ month, entries }) => (
        <section key={month} aria-labelledby={`y-${month}`}>
          <h2 id={`y-${month}`}>{monthName(locale, month)}</h2>
          {entries.length === 0 && <p className="empty">{t('nothingInMonth')}</p>}
          <ul>
            {entries.map(({ key, day, title, done }) => (
              <li key={key} className={done ? 'date--done' : undefined}>
                <strong className="year-sheet__day">{Number(day.slice(8))}</strong>{' '}
                <a href={`${list}#${anchorOf(key)}`}>{title[locale]}</a>
                {done && <span> ({t('isDone')})</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** "styczeń 2027" of `2027-01`. */
export function monthName(locale: Locale, month: string): string {
  const language = locale === 'pl' ? 'pl-PL' : 'en-GB'
  return new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01`))
}
