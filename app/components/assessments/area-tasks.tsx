import { LinkButton } from '#app/components/button.tsx'
import { type Task, TaskList } from '#app/components/task-list.tsx'
import { useTeamwork } from '#app/components/team/use-teamwork.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showTasks } from '#app/use-cases/assessment/show-tasks.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export type TasksFacts = Awaited<ReturnType<typeof showTasks>>

/** The whole walk as tasks; statuses are the machine's, progress says nothing about compliance. */
export function AreaTasks({ facts }: { facts: TasksFacts }) {
  const t = useT(assessment)
  const profile = useProfileTask(facts)
  const areas = useAreas(facts)
  const after = useAfterwards(facts)
  return <TaskList label={t('tasksLabel')} tasks={[profile, ...areas, ...after]} />
}

/** A tiny organisation sees a dozen criteria first; the rest is one touch away. */
export function StarterTasks({
  facts,
  starter,
}: {
  facts: TasksFacts
  starter: NonNullable<TasksFacts['starter']>
}) {
  const t = useT(assessment)
  const profile = useProfileTask(facts)
  const areas = useAreas(facts)
  const after = useAfterwards(facts)
  const answered = starter.filter(({ value }) => value !== null).length
  const first: Task[] = starter.map(({ code, title, value }) => ({
    label: title,
    to: `/assessments/${facts.id}/criteria/${code}`,
    status: value === null ? t('notStarted') : t('done'),
  }))
  return (
    <>
      <section aria-labelledby="starter">
        <h2 id="starter">{t('starterTitle', { n: starter.length })}</h2>
        <p>{t('starterText', { n: answered, of: starter.length })}</p>
        {facts.may.answer && answered < starter.length && (
          <LinkButton to={`/assessments/${facts.id}/starter`}>{t('starterAtOnce')}</LinkButton>
        )}
        <TaskList label={t('starterLabel')} tasks={first} />
      </section>
      <details className="more" open={answered === starter.length}>
        <summary>{t('showMore')}</summary>
        <TaskList label={t('tasksLabel')} tasks={[profile, ...areas]} />
      </details>
      <h2>{t('afterwards')}</h2>
      <TaskList label={t('afterwards')} tasks={after} />
    </>
  )
}

function useProfileTask({ organisation, life, may }: TasksFacts): Task {
  const t = useT(assessment)
  const preparing = life === 'preparing'
  return {
    label: t('profileTask'),
    to: may.read ? `/organisations/${organisation.id}/profile` : undefined,
    hint: t('profileHint'),
    status: preparing ? t('startHere') : t('done'),
    tone: preparing ? 'action' : 'plain',
    progress: preparing ? 0 : 100,
  }
}

function useAreas({ id, areas, next, life, may, team }: TasksFacts): Task[] {
  const t = useT(assessment)
  const { assignedIn, completeIn } = useTeamwork(team)
  const nextArea =
    next === null ? undefined : areas.find(({ state }) => state !== 'complete' && state !== 'empty')
  return areas.map(({ code, title, state, applicable, duties, answered }) => {
    const started = state === 'inProgress' || answered > 0
    const goOn = code === nextArea?.code && (started ? t('goOn') : t('startHere'))
    const share = t('countOf', { n: answered, of: applicable })
    const status = {
      notStarted: goOn || t('notStarted'),
      inProgress: goOn ? `${share}, ${goOn}` : share,
      complete: completeIn(code),
      empty: t('nothingApplies'),
    }[state]
    return {
      label: title,
      to:
        may.read && life !== 'preparing' && state !== 'empty'
          ? `/assessments/${id}/areas/${code}`
          : undefined,
      hint:
        state === 'empty'
          ? undefined
          : [
              t('criteria', { n: applicable }),
              duties > 0 && t('duties', { n: duties }),
              assignedIn(code),
            ]
              .filter(Boolean)
              .join(' · '),
      status: life === 'preparing' ? t('afterProfile') : status,
      tone: goOn ? 'action' : 'plain',
      progress: applicable > 0 ? (answered / applicable) * 100 : undefined,
    }
  })
}

/** Result, plan, check and submission; what cannot be opened yet says why. */
function useAfterwards({ id, life, mode, counts, actions, may }: TasksFacts): Task[] {
  const t = useT(assessment)
  const open = may.read && life !== 'preparing'
  const to = (page: string) => (open ? `/assessments/${id}/${page}` : undefined)
  const own: Task[] = [
    { label: t('resultTask'), to: to('result'), hint: t('resultHint'), status: '' },
    {
      label: t('planTask'),
      to: to('plan'),
      hint: t('planHint'),
      status:
        counts.toPlan === 0
          ? t('nothingToPlan')
          : t('countOf', { n: counts.planned, of: counts.toPlan }),
    },
    {
      label: t('checkTask'),
      to: to('check'),
      hint: counts.gaps > 0 ? t('gapsLeft', { n: counts.gaps }) : t('nothingLacks'),
      status: actions.finish ? t('canFinish') : counts.gaps > 0 ? t('notYet') : t('done'),
      tone: actions.finish ? 'action' : 'plain',
    },
  ]
  // What follows from the answers is not for those who may not read them.
  const tasks = may.read ? own : []
  if (mode === 'self') return tasks
  const sent = !['preparing', 'inProgress', 'reconciling', 'ready', 'returned'].includes(life)
  return [
    ...tasks,
    {
      label: t('submitTask'),
      to: actions.submit ? to('submit') : undefined,
      hint: t('submitHint'),
      status: sent ? t('done') : actions.submit ? t('canSubmit') : t('notYet'),
      tone: actions.submit ? 'action' : 'plain',
    },
  ]
}
