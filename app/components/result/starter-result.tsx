import { Link } from '@remix-run/react'
import { AnswerMark } from '#app/components/answer-mark.tsx'
import { Code } from '#app/components/code.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showResult } from '#app/use-cases/assessment/show-result.server.ts'
import { result } from '#templates/messages/result.ts'

type Facts = Awaited<ReturnType<typeof showResult>>
type Props = { starter: Facts['starter']; titles: Facts['titles']; home: string }

/** The dozen criteria a tiny organisation begins with, as a result of their own. */
export function StarterResult({ starter, titles, home }: Props) {
  const t = useT(result)
  if (!starter || starter.length === 0) return null
  const met = starter.filter(({ value }) => value === 'met').length
  const answered = starter.filter(({ value }) => value !== null).length
  return (
    <section aria-labelledby="starter">
      <h2 id="starter">{t('starterTitle')}</h2>
      <p>{t('starterLead', { n: starter.length, met, answered })}</p>
      <ul className="line-list">
        {starter.map(({ code, value }) => (
          <li key={code}>
            <Link to={`${home}/criteria/${code}`}>
              <Code>{code}</Code> {titles[code]}
            </Link>
            <span className="line-list__end">
              <AnswerMark value={value} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
