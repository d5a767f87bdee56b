import { LinkButton } from '#app/components/button.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Course } from '#app/use-cases/leaving/read-courses.server.ts'
import { leaving } from '#templates/messages/leaving.ts'

type CourseListProps = { courses: Course[]; pending: { id: string }[]; here: string }

/** What goes on, each with its way out. */
export function CourseList({ courses, pending, here }: CourseListProps) {
  const t = useT(leaving)
  const nameOf = useCourseName()
  if (courses.length === 0) return <p className="empty">{t('nothingOpen')}</p>
  return (
    <ul className="leaving__courses">
      {courses.map((course) => (
        <li key={course.id} className="card">
          <p>{nameOf(course)}</p>
          {pending.some(({ id }) => id === course.id) && (
            <p className="muted">{t('underReview')}</p>
          )}
          <LinkButton to={`${here}/${course.id}`} look="secondary">
            {t('quit')}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}

/** What a cohort or a self-assessment is called on these pages. */
export function useCourseName() {
  const t = useT(leaving)
  const locale = useLocale()
  return ({ kind, name }: Pick<Course, 'kind' | 'name'>) =>
    t(`course_${kind}`, { name: typeof name === 'string' ? name : name[locale] })
}
