import { Link } from '@remix-run/react'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import type { TasksFacts } from './area-tasks.tsx'

/** The next step as a button, beside the deadline it has to meet. */
export function NextStep({ facts }: { facts: TasksFacts }) {
  const t = useT(assessment)
  const locale = useLocale()
  const { id, next, counts, may, window, actions } = facts
  const home = `/assessments/${id}`
  return (
    <>
      <ButtonRow>
        {may.answer && next && (
          <LinkButton to={`${home}/criteria/${next}`}>
            {counts.answered === 0 ? t('startWith', { code: next }) : t('goOnWith', { code: next })}
          </LinkButton>
        )}
        {actions.finish && <LinkButton to={`${home}/check`}>{t('checkTitle')}</LinkButton>}
        {actions.submit && may.submit && (
          <LinkButton to={`${home}/submit`}>{t('submitTask')}</LinkButton>
        )}
        {window?.dueOn && (
          <p className="saved-note">
            {t('cohortDeadline', { date: formatDate(locale, window.dueOn) })}
          </p>
        )}
      </ButtonRow>
      {actions.submit && !may.submit && <p>{t('signatorySubmits')}</p>}
    </>
  )
}

/** What was submitted, and the way out. */
export function TasksFoot({ facts }: { facts: TasksFacts }) {
  const t = useT(assessment)
  const locale = useLocale()
  const { id, actions, participationId } = facts
  const home = `/assessments/${id}`
  return (
    <>
      {facts.submissions.length > 0 && (
        <section aria-labelledby="submissions">
          <h2 id="submissions">{t('submissionsTitle')}</h2>
          <ul>
            {facts.submissions.map(({ no, createdAt }) => (
              <li key={no}>
                <Link to={`${home}/submission/${no}`}>{t('submissionNo', { no })}</Link>{' '}
                <span className="quiet">{formatDateTime(locale, createdAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {actions.withdraw && (
        <p className="way-out">
          <Link
            to={participationId ? `/participations/${participationId}/exit` : `${home}/withdraw`}
          >
            {participationId ? t('leaveCohort') : t('withdrawTitle')}
          </Link>
        </p>
      )}
    </>
  )
}
