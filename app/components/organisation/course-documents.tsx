import { Link } from '@remix-run/react'
import { TruthTag } from '#app/components/certificate/issued-table.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Course, CourseDocument } from '#app/use-cases/organisation/read-courses.server.ts'
import { course as words } from '#templates/messages/course.ts'

/** Everything that was submitted by an organisation and came of it, cohort by cohort. */
export function Documents({ courses }: { courses: Course[] }) {
  const t = useT(words)
  if (courses.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t('documents')}</h2>
      <p>{t('documentsLead')}</p>
      {courses.map((course) => (
        <section key={course.assessmentId}>
          <h3>{course.cohortName}</h3>
          <CourseNow course={course} />
        </section>
      ))}
    </section>
  )
}

/** Where one submitted assessment is now, with the way to everything of it. */
export function CourseNow({ course }: { course: Course }) {
  const t = useT(words)
  const { assessmentId, submissionNo, caseId, documents, now } = course
  const waits = documents.length === 0 && now !== 'exited' && now !== 'completed'
  return (
    <>
      <p>{t(`now.${now}`)}</p>
      <ul>
        {submissionNo !== null && (
          <li>
            <Link to={`/assessments/${assessmentId}/submission/${submissionNo}`}>
              {t('submission')}
            </Link>
          </li>
        )}
        {caseId && (
          <li>
            <Link to={`/cases/${caseId}`}>{t('case')}</Link>
          </li>
        )}
        {documents.map((document) => (
          <li key={keyOf(document)}>
            <OneDocument document={document} />
          </li>
        ))}
      </ul>
      {course.writing && <p className="muted">{t('writing')}</p>}
      {waits && <p className="muted">{t('noneYet')}</p>}
    </>
  )
}

const keyOf = (document: CourseDocument) =>
  document.kind === 'certificate'
    ? document.number
    : `${document.kind} ${document.kind === 'report' ? document.caseId : document.decisionId}`

function OneDocument({ document }: { document: CourseDocument }) {
  const t = useT(words)
  const locale = useLocale()
  if (document.kind === 'report')
    return <Link to={`/cases/${document.caseId}/report`}>{t('report')}</Link>
  const day = <span className="quiet">{formatDate(locale, document.on)}</span>
  if (document.kind === 'letter') {
    return (
      <>
        <a href={`/decisions/${document.decisionId}/letter.pdf`}>{t('letter')}</a> {day}
      </>
    )
  }
  const { number, truth, downloads } = document
  return (
    <>
      <Link to={`/certificates/${number}`}>{t('certificate', { number })}</Link> {day}{' '}
      <TruthTag truth={truth} />{' '}
      {downloads && <a href={`/certificates/${number}.pdf`}>{t('pdf')}</a>}
    </>
  )
}
