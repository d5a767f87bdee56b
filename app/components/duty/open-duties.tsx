import { Link } from '@remix-run/react'
import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showCalendar } from '#app/use-cases/duty/show.server.ts'
import { duty as messages } from '#templates/messages/duty.ts'

type Shown = Awaited<ReturnType<typeof showCalendar>>

/** Duties that may concern the organisation, each with the question whose answer decides. */
type ToAnswer = {
  profile: string
  /** Readers learn what is open; the link is for those who may answer. */
  mayAnswer: boolean
}

export function MaybeDuties({ maybe, profile, mayAnswer }: { maybe: Shown['maybe'] } & ToAnswer) {
  const t = useT(messages)
  const locale = useLocale()
  if (maybe.length === 0) return null
  return (
    <section className="open-duties" aria-labelledby="maybe">
      <h2 id="maybe">{t('maybeTitle')}</h2>
      <p>{t('maybeLead')}</p>
      <ul>
        {maybe.map(({ code, title, said, page, next }) => (
          <li key={code}>
            <strong>{title[locale]}</strong>
            <p className="open-duties__text">
              {said[locale]} {next && t('maybeNext', { date: formatDate(locale, next) })}{' '}
              {mayAnswer && (
                <Link to={page ? `${profile}/${page}` : profile}>
                  {t('answerNow')}
                  <span className="visually-hidden">: {title[locale]}</span>
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Duties whose day hangs on a financial year nobody has described yet. */
export function UndatedDuties({
  undated,
  profile,
  mayAnswer,
}: { undated: Shown['undated'] } & ToAnswer) {
  const t = useT(messages)
  const locale = useLocale()
  if (undated.length === 0) return null
  return (
    <section className="open-duties" aria-labelledby="undated">
      <h2 id="undated">{t('undatedTitle')}</h2>
      <p>
        {t('undatedLead')} {mayAnswer && <Link to={`${profile}/register`}>{t('answerNow')}</Link>}
      </p>
      <ul>
        {undated.map(({ code, title }) => (
          <li key={code}>{title[locale]}</li>
        ))}
      </ul>
    </section>
  )
}

/** Duties that only an event brings: how long one has, and a way to count the day. */
export function EventDuties({
  events,
  here,
  mayEdit,
}: {
  events: Shown['events']
  here: string
  mayEdit: boolean
}) {
  const t = useT(messages)
  const locale = useLocale()
  if (events.length === 0) return null
  return (
    <section className="open-duties" aria-labelledby="events">
      <h2 id="events">{t('eventsTitle')}</h2>
      <p>{t('eventsLead')}</p>
      <ul>
        {events.map(({ code, title, text, recurrence, said, verify }) => (
          <li key={code} id={code}>
            <p className="open-duties__text">
              <strong>{title[locale]}</strong> <Term recurrence={recurrence} />{' '}
              {verify && <Tag tone="warn">{t('verify')}</Tag>}
            </p>
            <p className="open-duties__text">
              {text[locale]} {said[locale]}{' '}
              {mayEdit && (
                <Link to={`${here}/events/${code}`}>
                  {t('countIt')}
                  <span className="visually-hidden">: {title[locale]}</span>
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "7 dni po zdarzeniu". */
export function Term({ recurrence }: { recurrence: Shown['events'][number]['recurrence'] }) {
  const t = useT(messages)
  if (recurrence.kind !== 'event') return null
  const { n, unit } = recurrence
  const key = n < 0 ? 'before_days' : (`after_${unit}` as const)
  return <span className="open-duties__term">{t(key, { n: Math.abs(n) })}</span>
}
