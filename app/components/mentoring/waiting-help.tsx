import { type Task, TaskList } from '#app/components/task-list.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { WaitingHelp as Facts } from '#app/use-cases/mentoring/read-waiting.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

/** Conversations and suggestions that wait for the person who is at home. */
export function WaitingHelp({ waiting, desk }: { waiting: Facts; desk: boolean }) {
  const t = useT(mentoring)
  const lines = waiting.map(({ id, organisation, talks, suggestions, side }): Task => {
    const hints = [
      talks > 0 && t(side === 'mentor' ? 'questionsWaiting' : 'answersWaiting', { n: talks }),
      suggestions > 0 && t('suggestionsOpen', { n: suggestions }),
    ]
    return {
      to: side === 'mentor' ? '/mentoring' : `/assessments/${id}`,
      label: organisation,
      hint: hints.filter(Boolean).join(', '),
      status: t('waits'),
      tone: 'action',
    }
  })
  const tasks: Task[] = desk
    ? [...lines, { to: '/mentoring', label: t('desk'), hint: t('deskHint') }]
    : lines
  if (tasks.length === 0) return null
  return (
    <section className="home__group">
      <h2>{t('tasksTitle')}</h2>
      <TaskList tasks={tasks} />
    </section>
  )
}
