import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { DutyPart } from '#app/use-cases/duty/entries.ts'
import { duty as messages } from '#templates/messages/duty.ts'

type DutyDetailsProps = {
  duty: DutyPart
  text: string
  standard: { to: string; codes: string[] }
}

/** What to do, why it concerns this organisation, how sure it is and where the standard speaks of it. */
export function DutyDetails({ duty, text, standard }: DutyDetailsProps) {
  const t = useT(messages)
  const locale = useLocale()
  const { reason, verify, checkedOn, criteria } = duty
  const known = criteria.filter((code) => standard.codes.includes(code))
  return (
    <>
      <p className="date__why">{reason[locale]}</p>
      <details className="date__more">
        <summary>{t('details')}</summary>
        <p>{text}</p>
        {verify && <p>{t('verifyHint')}</p>}
        <p>
          {t('checkedOn', { date: formatDate(locale, checkedOn) })}{' '}
          {known.map((code) => (
            <Link key={code} to={`${standard.to}/${code}`}>
              {code}
            </Link>
          ))}
        </p>
      </details>
    </>
  )
}
