import { Link } from '@remix-run/react'
import { Code } from '#app/components/code.tsx'
import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { result } from '#templates/messages/result.ts'

type Props = { renew: { code: string; at: string }[]; titles: Record<string, string>; home: string }

/** Answers with a yearly deadline that are older than a year. */
export function Renew({ renew, titles, home }: Props) {
  const t = useT(result)
  const locale = useLocale()
  if (renew.length === 0) return null
  return (
    <section aria-labelledby="renew">
      <h2 id="renew">{t('renewTitle')}</h2>
      <p>{t('renewText')}</p>
      <ul className="line-list">
        {renew.map(({ code, at }) => (
          <li key={code}>
            <Link to={`${home}/criteria/${code}`}>
              <Code>{code}</Code> {titles[code]}
            </Link>
            <span className="line-list__end">
              <span className="quiet">{t('renewSince', { date: formatDate(locale, at) })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same said beside one answer. */
export function RenewLabel() {
  const t = useT(result)
  return <Tag tone="warn">{t('renewLabel')}</Tag>
}
