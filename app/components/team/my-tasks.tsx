import type { Task } from '#app/components/task-list.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { readMyAssignments } from '#app/use-cases/team/my-assignments.server.ts'
import { team } from '#templates/messages/team.ts'

type Mine = Awaited<ReturnType<typeof readMyAssignments>>

/** Parts of self-assessments this person was asked for. */
export function useMyTasks(assignments: Mine): { title: string; tasks: Task[] } {
  const t = useT(team)
  const locale = useLocale()
  const tasks = assignments.map(
    ({ href, title, organisation, dueOn, total, answered, overdue }) => ({
      to: href,
      label: title,
      hint: [
        organisation,
        dueOn && t('dueOn', { date: formatDate(locale, dueOn) }),
        total > 1 && t('answeredOf', { n: answered, of: total }),
      ]
        .filter(Boolean)
        .join(' · '),
      status: t(overdue ? 'overdue' : 'toAnswer'),
      tone: overdue ? ('warn' as const) : ('action' as const),
      progress: (answered / total) * 100,
    }),
  )
  return { title: t('myTasks'), tasks }
}
