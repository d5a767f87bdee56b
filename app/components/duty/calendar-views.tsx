import { Link } from '@remix-run/react'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { duty as messages } from '#templates/messages/duty.ts'
import { monthName } from './calendar-months.tsx'

type CalendarViewsProps = {
  here: string
  /** The first month shown, `2027-01`. */
  from: string
  /** The same when the address says so, else empty. */
  begins: string
  view: 'list' | 'year'
}

/** List or year sheet, and a year earlier or later. */
export function CalendarViews({ here, from, begins, view }: CalendarViewsProps) {
  const t = useT(messages)
  const locale = useLocale()
  const to = (month: string, as: string) => {
    const query = new URLSearchParams({
      ...(month && { from: month }),
      ...(as === 'year' && { view: 'year' }),
    }).toString()
    return query ? `${here}?${query}` : here
  }
  const shifted = (years: number) => `${Number(from.slice(0, 4)) + years}${from.slice(4)}`
  const until = new Date(Date.parse(`${shifted(1)}-01`) - 1).toISOString().slice(0, 7)
  const span = { month: monthName(locale, from), until: monthName(locale, until) }
  return (
    <nav className="calendar-views" aria-label={t('views')}>
      <p>{t('nextYear', span)}</p>
      <ul>
        {(['list', 'year'] as const).map((each) => (
          <li key={each}>
            <Link to={to(begins, each)} aria-current={each === view ? 'page' : undefined}>
              {t(each)}
            </Link>
          </li>
        ))}
        <li>
          <Link to={to(shifted(-1), view)}>{t('earlier')}</Link>
        </li>
        <li>
          <Link to={to(shifted(1), view)}>{t('later')}</Link>
        </li>
      </ul>
    </nav>
  )
}
