import { Link } from '@remix-run/react'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { type Task, TaskList } from '#app/components/task-list.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Mentored } from '#app/use-cases/mentoring/show-mentored.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

/** One organisation on the mentor's desk: what waits first, then where it stands. */
export function MentoredCard({ row }: { row: Mentored }) {
  const t = useT(mentoring)
  const { id, organisation, organisationId, cohort, assessmentId, waiting, suggestions } = row
  const at = (code: string) => `/assessments/${assessmentId}/criteria/${code}#mentor`
  const tasks = [
    ...waiting.map(
      ({ code, title }): Task => ({
        ...{ to: at(code), label: t('questionTask', { title }) },
        ...{ status: t('waitsForMentor'), tone: 'action' },
      }),
    ),
    ...suggestions.map(
      ({ code, title }): Task => ({
        ...{ to: at(code), label: t('suggestionTask', { title }) },
        ...{ status: t('toDecide'), tone: 'plain' },
      }),
    ),
  ]
  return (
    <section className="card mentored" aria-labelledby={`mentored-${id}`}>
      <h2 id={`mentored-${id}`}>
        <Link to={`/organisations/${organisationId}`}>{organisation}</Link>
      </h2>
      <p className="muted">{cohort}</p>
      {tasks.length > 0 ? <TaskList tasks={tasks} /> : <p>{t('noQuestions')}</p>}
      {row.talksAnswered > 0 && <p>{t('questionsAnswered', { n: row.talksAnswered })}</p>}
      <SummaryList rows={useRows(row)} />
      <ButtonRow>
        {assessmentId && (
          <LinkButton to={`/assessments/${assessmentId}`}>{t('toAssessment')}</LinkButton>
        )}
        <LinkButton to={`/participations/${id}/agreement`} look="secondary">
          {t('toAgreement')}
        </LinkButton>
        {row.takesPart && (
          <LinkButton to={`/participations/${id}/step-back`} look="quiet">
            {t('stepBack')}
          </LinkButton>
        )}
      </ButtonRow>
    </section>
  )
}

function useRows({ life, applicable, dueOn, answered, agreement }: Mentored) {
  const t = useT(mentoring)
  const locale = useLocale()
  return [
    { label: t('state'), value: t(`life.${life ?? 'none'}` as 'life.none') },
    ...(applicable
      ? [{ label: t('answersGiven'), value: t('answersOf', { n: answered ?? 0, of: applicable }) }]
      : []),
    {
      label: t('nextDeadline'),
      value: dueOn ? formatDate(locale, dueOn) : t('noDeadline'),
    },
    { label: t('agreement'), value: agreementWords(agreement) },
  ]

  function agreementWords(line: Mentored['agreement']): string {
    if (!line) return t('agreement.none')
    if (!line.mentorSigned) return t('agreement.toSign')
    if (!line.organisationSigned) return t('agreement.toSignOrganisation')
    const steps = t('agreement.steps', { n: line.steps, done: line.done })
    return line.overdue > 0 ? `${steps}, ${t('agreement.overdue', { n: line.overdue })}` : steps
  }
}
