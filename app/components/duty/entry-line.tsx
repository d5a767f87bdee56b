import { Form, Link } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Entry } from '#app/use-cases/duty/entries.ts'
import { duty as messages } from '#templates/messages/duty.ts'
import type { Locale } from '#templates/messages/message.ts'
import { DutyDetails } from './duty-details.tsx'

export type EntryPlace = {
  /** `/organisations/<id>/calendar`. */
  here: string
  /** `2027-01` when the page does not begin with this month. */
  from: string
  mayEdit: boolean
  /** `/standards/<slug>/<version>` and the codes found there. */
  standard: { to: string; codes: string[] }
}

/** The name of a line within its page. */
export const anchorOf = (key: string) => key.replaceAll(':', '-')

export function EntryLine({ entry, place }: { entry: Entry; place: EntryPlace }) {
  const t = useT(messages)
  const locale = useLocale()
  const { day, nominal, title, text, kind, done, href, own, duty } = entry
  return (
    <li className={done ? 'date date--done' : 'date'} id={anchorOf(entry.key)}>
      <time className="date__day" dateTime={day}>
        <strong className="date__number">{Number(day.slice(8))}</strong>{' '}
        <span>{weekday(locale, day)}</span>
      </time>
      <div className="date__body">
        <p className="date__title">
          {href ? <Link to={href}>{title[locale]}</Link> : title[locale]}
        </p>
        <p className="date__marks">
          <span>{t(`kind_${kind}`)}</span>
          {duty?.verify && <Tag tone="warn">{t('verify')}</Tag>}
          {done && <Tag tone="good">{t('isDone')}</Tag>}
        </p>
        {nominal !== day && (
          <p className="date__note">{t('movedFrom', { date: formatDate(locale, nominal) })}</p>
        )}
        {duty?.onlyIf && <p className="date__note">{duty.onlyIf[locale]}</p>}
        {duty?.firstTerm && <p className="date__note">{duty.firstTerm[locale]}</p>}
        {duty ? (
          <DutyDetails duty={duty} text={text[locale]} standard={place.standard} />
        ) : (
          text[locale] && <p className="date__note">{text[locale]}</p>
        )}
      </div>
      <div className="date__deeds">
        {own && place.mayEdit && <Link to={`${place.here}/dates/${own.id}`}>{t('change')}</Link>}
        {place.mayEdit && <TickForm entry={entry} place={place} />}
      </div>
    </li>
  )
}

function TickForm({ entry, place }: { entry: Entry; place: EntryPlace }) {
  const t = useT(messages)
  const locale = useLocale()
  const { tick, done, title, day } = entry
  if (!tick) return null
  const named = { title: title[locale], date: formatDate(locale, day) }
  return (
    <Form method="post" action={`${place.here}/done`} preventScrollReset>
      <input type="hidden" name="code" value={tick.code} />
      <input type="hidden" name="period" value={tick.period} />
      <input type="hidden" name="from" value={place.from} />
      <Button look={done ? 'quiet' : 'secondary'} name="done" value={done ? 'no' : 'yes'}>
        <span aria-hidden="true">{t(done ? 'takeBack' : 'markDone')}</span>
        <span className="visually-hidden">{t(done ? 'takeBackOf' : 'markDoneOf', named)}</span>
      </Button>
    </Form>
  )
}

function weekday(locale: Locale, day: string): string {
  const language = locale === 'pl' ? 'pl-PL' : 'en-GB'
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(day),
  )
}
