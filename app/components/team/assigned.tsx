import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { type T, useLocale, useT } from '#app/i18n/use-t.ts'
import type { Assigned } from '#app/use-cases/team/read-assignments.server.ts'
import type { Locale } from '#templates/messages/message.ts'
import { team } from '#templates/messages/team.ts'

/** "Kto: Anna, do 3 grudnia 2026; Jan". */
export function sayAssigned(t: T<keyof typeof team.pl>, locale: Locale, assigned: Assigned[]) {
  const names = assigned
    .map(({ name, dueOn }) =>
      dueOn ? t('assignedUntil', { name, date: formatDate(locale, dueOn) }) : name,
    )
    .join('; ')
  return t('assignedTo', { names })
}

type Props = { assessmentId: string; assigned: Assigned[]; mayAssign: boolean }

/** Who was asked to answer this, above the answer. */
export function AssignedLine({ assessmentId, assigned, mayAssign }: Props) {
  const t = useT(team)
  const locale = useLocale()
  if (assigned.length === 0) return null
  return (
    <p className="assigned">
      {sayAssigned(t, locale, assigned)}{' '}
      {mayAssign && <Link to={`/assessments/${assessmentId}/assignments`}>{t('change')}</Link>}
    </p>
  )
}
