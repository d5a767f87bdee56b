import { Link } from '@remix-run/react'
import { AnswerMark } from '#app/components/answer-mark.tsx'
import { LinkButton } from '#app/components/button.tsx'
import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { DeferredUntil } from '#app/components/mentoring/deferred-until.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showPlan } from '#app/use-cases/plan/show.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { plan } from '#templates/messages/plan.ts'
import { PlanItemLine } from './plan-item-line.tsx'

type Gap = Awaited<ReturnType<typeof showPlan>>['gaps'][number]

/** One gap with its items, or with the proposal of a first one. */
export function PlanGap({
  gap,
  assessmentId,
  mayPlan,
}: {
  gap: Gap
  assessmentId: string
  mayPlan: boolean
}) {
  const t = useT(assessment)
  const own = useT(plan)
  const { code, title, duty, needed, value, proposed, items, why, effort } = gap
  const home = `/assessments/${assessmentId}`
  return (
    <li className="plan-gap" id={code}>
      <p className="plan-gap__code">
        <Code>{code}</Code>
        {duty && <DutyMark />}
        <AnswerMark value={value} />
      </p>
      <h2 className="plan-gap__title">
        <Link to={`${home}/criteria/${code}`}>{title}</Link>
      </h2>
      {items.map((item) => (
        <PlanItemLine key={item.id} item={item} address={mayPlan ? `${home}/plan` : null} />
      ))}
      <DeferredUntil day={gap.deferredUntil} />
      {items.length === 0 && (
        <p className="quiet">
          {t('proposal')} {proposed}. {own(`why_${why}`)}{' '}
          {own('effort', { effort: own(`effort_${effort}`) })}
        </p>
      )}
      {needed && <p className="plan-gap__needed">{t('planNeeded')}</p>}
      {mayPlan && (
        <LinkButton
          look={items.length === 0 ? 'secondary' : 'quiet'}
          to={`${home}/plan/new?code=${code}`}
        >
          {items.length === 0 ? t('planThis') : t('planMore')}{' '}
          <span className="visually-hidden">{code}</span>
        </LinkButton>
      )}
    </li>
  )
}
