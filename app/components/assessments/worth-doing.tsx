import { Link } from '@remix-run/react'
import { AnswerMark } from '#app/components/answer-mark.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showResult } from '#app/use-cases/assessment/show-result.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { plan } from '#templates/messages/plan.ts'

type First = Awaited<ReturnType<typeof showResult>>['first']

type Props = { first: First; home: string; mayPlan: boolean }

/** Three things at most: more would be a list nobody begins. Each says why it comes first. */
export function WorthDoing({ first, home, mayPlan }: Props) {
  const t = useT(assessment)
  const own = useT(plan)
  const helpLanguage = useLocale() === 'pl' ? undefined : 'pl'
  if (first.length === 0) return null
  return (
    <section className="worth" aria-labelledby="worth">
      <h2 id="worth">{t('worthDoing', { n: first.length })}</h2>
      <p>{t('worthDoingText')}</p>
      <ol className="worth__list">
        {first.map(({ code, title, value, guidance, planned, why, effort }) => (
          <li key={code} className="card">
            <h3>
              <Link to={`${home}/criteria/${code}`}>{title}</Link>
            </h3>
            <AnswerMark value={value} />
            <p>
              {own(`why_${why}`)} {own('effort', { effort: own(`effort_${effort}`) })}
            </p>
            {guidance && <p lang={helpLanguage}>{guidance}</p>}
            <p>
              {planned && t('alreadyPlanned')}
              {!planned && mayPlan && (
                <Link to={`${home}/plan/new?code=${code}`}>
                  {t('planThis')} <span className="visually-hidden">{code}</span>
                </Link>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
