import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { SubmittedArea, SubmittedCriterion } from '#app/use-cases/case/shown-submission.ts'
import { caseWords } from '#templates/messages/case.ts'
import { SubmittedAnswer } from './submitted-answer.tsx'

/** The frozen submission area by area; each opens to its criteria. */
export function SubmittedAreas({ areas }: { areas: SubmittedArea[] }) {
  const t = useT(caseWords)
  const locale = useLocale()
  return (
    <>
      {areas.map(({ code, title, result, criteria }) => (
        <details className="area-details" key={code}>
          <summary>
            <span className="area-details__name">{title[locale]}</span>
            <span className="muted">
              {t('criteriaCount', { n: criteria.length })}
              {' · '}
              {result
                ? t('points', {
                    points: result.points,
                    max: result.maxPoints,
                    percent: result.percent,
                  })
                : t('nothingApplies')}
            </span>
          </summary>
          {criteria.map((criterion) => (
            <SubmittedRow key={criterion.code} criterion={criterion} />
          ))}
        </details>
      ))}
    </>
  )
}

function SubmittedRow({ criterion }: { criterion: SubmittedCriterion }) {
  const locale = useLocale()
  const { code, kind, title, statement, answer } = criterion
  return (
    <section className="submitted-row" id={code}>
      <div>
        <p>
          <Code>{code}</Code> {kind === 'critical' && <DutyMark />}
        </p>
        <h3>{title[locale]}</h3>
        <p className="small">{statement[locale]}</p>
      </div>
      <SubmittedAnswer answer={answer} deferredUntil={criterion.deferredUntil} />
    </section>
  )
}
