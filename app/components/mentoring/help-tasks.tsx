import { type Task, TaskList } from '#app/components/task-list.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { HelpTasks as Facts } from '#app/use-cases/mentoring/read-tasks.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

/** What waits between a team and its mentor, on the task list of the assessment. */
export function HelpTasks({ help, id }: { help: Facts | null; id: string }) {
  const t = useT(mentoring)
  const tasks = useTasks(help, id)
  if (tasks.length === 0) return null
  return (
    <section aria-labelledby="help-tasks">
      <h2 id="help-tasks">{t('tasksTitle')}</h2>
      <TaskList tasks={tasks} />
    </section>
  )
}

function useTasks(help: Facts | null, id: string): Task[] {
  const t = useT(mentoring)
  const locale = useLocale()
  if (!help) return []
  const at = (code: string) => `/assessments/${id}/criteria/${code}#mentor`
  const { threads, suggestions, deferrals, agreement, participationId, mentor } = help
  const talks = threads.map(({ code, title, lastSide }): Task => {
    const answered = lastSide === 'mentor'
    const status = answered ? 'waitsForTeam' : mentor ? 'waitsForMentor' : 'toClarify'
    const tone = answered ? 'action' : 'plain'
    return { to: at(code), label: t('questionTask', { title }), status: t(status), tone }
  })
  const proposals = suggestions.map(
    ({ code, title }): Task => ({
      ...{ to: at(code), label: t('suggestionTask', { title }) },
      ...{ status: t('toDecide'), tone: 'action' },
    }),
  )
  const dates = deferrals.map(({ code, title, untilOn, decision }): Task => {
    const state = decision === 'agreed' || decision === 'declined' ? decision : 'asked'
    const status = t(`deferral.${state}`, { date: formatDate(locale, untilOn) })
    return { to: at(code), label: t('deferralTask', { title }), status, tone: 'plain' }
  })
  const signed = agreement?.mentorSigned && agreement.organisationSigned
  const agreed: Task[] =
    participationId && (agreement || mentor)
      ? [
          {
            to: `/participations/${participationId}/agreement`,
            label: t('toAgreement'),
            ...(mentor && { hint: t('tasksMentor', { name: mentor }) }),
            status: agreement
              ? t(signed ? 'agreementSigned' : 'agreementWaits')
              : t('agreement.none'),
            tone: agreement && !signed ? 'action' : 'plain',
          },
        ]
      : []
  return [...proposals, ...talks, ...dates, ...agreed]
}
