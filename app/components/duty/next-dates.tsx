import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showNextDates } from '#app/use-cases/duty/show.server.ts'
import { duty as messages } from '#templates/messages/duty.ts'

type NextDatesProps = {
  next: Awaited<ReturnType<typeof showNextDates>>
  organisationId: string
}

/** The next dates in one line each, with the way to the calendar; nothing for whoever may not see it. */
export function NextDates({ next, organisationId }: NextDatesProps) {
  const t = useT(messages)
  const locale = useLocale()
  if (!next) return null
  return (
    <section className="next-dates" aria-labelledby="next-dates">
      <h2 id="next-dates">{t('nextDates')}</h2>
      {next.dates.length === 0 ? (
        <p className="empty">{t('noNextDates')}</p>
      ) : (
        <ul>
          {next.dates.map(({ key, day, title }) => (
            <li key={key}>
              <time dateTime={day}>{formatDate(locale, day)}</time> {title[locale]}
              <Left day={day} today={next.today} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={`/organisations/${organisationId}/calendar`}>{t('toCalendar')}</Link>
      </p>
    </section>
  )
}

/** Near days are said in days; far ones need no counting. */
function Left({ day, today }: { day: string; today: string }) {
  const t = useT(messages)
  const n = (Date.parse(day) - Date.parse(today)) / 86_400_000
  if (n > 14) return null
  return <span className="next-dates__left"> ({n === 0 ? t('today') : t('inDays', { n })})</span>
}
