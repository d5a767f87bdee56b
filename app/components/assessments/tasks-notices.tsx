import { LinkButton } from '#app/components/button.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { CourseNow } from '#app/components/organisation/course-documents.tsx'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import type { TasksFacts } from './area-tasks.tsx'

/** What has to be known before anything else: the profile first, reasons of a return, what happens meanwhile. */
export function TasksNotices({ facts }: { facts: TasksFacts }) {
  const t = useT(assessment)
  const locale = useLocale()
  const { life, organisation, returned, may, window, course } = facts
  if (life === 'preparing') {
    return (
      <NoticeBanner title={t('profileFirst')}>
        <p>{t('profileFirstText')}</p>
        {may.read && (
          <LinkButton to={`/organisations/${organisation.id}/profile`}>{t('toProfile')}</LinkButton>
        )}
      </NoticeBanner>
    )
  }
  if (returned) {
    return (
      <NoticeBanner title={t('returnedTitle')}>
        <p>{t('returnedText', { when: formatDateTime(locale, returned.at) })}</p>
        <blockquote className="kept-text">{returned.text}</blockquote>
        {window?.dueOn && <p>{t('cohortDeadline', { date: formatDate(locale, window.dueOn) })}</p>}
      </NoticeBanner>
    )
  }
  if (course && ['submitted', 'accepted', 'closed'].includes(life)) {
    return (
      <NoticeBanner kind="success">
        <CourseNow course={course} />
      </NoticeBanner>
    )
  }
  const told = ['ready', 'submitted', 'accepted', 'withdrawn', 'closed'].includes(life)
  return told ? (
    <NoticeBanner kind={life === 'withdrawn' ? 'important' : 'success'}>
      <p>{t(`told_${life}_${facts.mode === 'self' ? 'self' : 'reviewed'}` as 'told_ready_self')}</p>
    </NoticeBanner>
  ) : null
}
