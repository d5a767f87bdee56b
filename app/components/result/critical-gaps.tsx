import { Link } from '@remix-run/react'
import { AnswerMark } from '#app/components/answer-mark.tsx'
import { Code } from '#app/components/code.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showResult } from '#app/use-cases/assessment/show-result.server.ts'
import { result } from '#templates/messages/result.ts'

type Facts = Awaited<ReturnType<typeof showResult>>
type Props = Pick<Facts, 'gaps' | 'titles'> & { home: string; answered: boolean }

/** Legal duties that are not met come before any percentage, each by its name. */
export function CriticalGaps({ gaps, titles, home, answered }: Props) {
  const t = useT(result)
  if (gaps.length === 0) return answered ? <p>{t('noGaps')}</p> : null
  return (
    <section className="gap-card" aria-labelledby="gaps">
      <h2 id="gaps">{t('gapsTitle', { n: gaps.length })}</h2>
      <p>{t('gapsText')}</p>
      <ul className="line-list">
        {gaps.map(({ code, value, planned }) => (
          <li key={code}>
            <Link to={`${home}/criteria/${code}`}>
              <Code>{code}</Code> {titles[code]}
            </Link>
            <span className="line-list__end">
              <AnswerMark value={value} />
              <span className="quiet">{planned ? t('inPlan') : t('notInPlan')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
