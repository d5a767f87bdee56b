import { AnswerMark } from '#app/components/answer-mark.tsx'
import { PlanLine } from '#app/components/assessments/plan-line.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

type Facts = Pick<Awaited<ReturnType<typeof showCriterion>>, 'answer' | 'plan'>

/** The answer for those who read and may not write: nothing that looks like a field. */
export function AnswerRead({ facts: { answer, plan } }: { facts: Facts }) {
  const t = useT(mentoring)
  const locale = useLocale()
  return (
    <section className="card" aria-labelledby="answer-now">
      <h2 id="answer-now">{t('answerNow')}</h2>
      {answer ? (
        <>
          <p>
            <AnswerMark value={answer.value} />
          </p>
          {answer.justification && <p className="kept-text">{answer.justification}</p>}
          <p className="quiet">
            {[answer.author, formatDateTime(locale, answer.updatedAt)].filter(Boolean).join(', ')}
          </p>
        </>
      ) : (
        <p>{t('noAnswerYet')}</p>
      )}
      {plan.length > 0 && (
        <>
          <h3>{t('planHere')}</h3>
          {plan.map((item) => (
            <PlanLine key={item.id} item={item} address={null} />
          ))}
        </>
      )}
    </section>
  )
}
