import { type Task, TaskList } from '#app/components/task-list.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { organisation } from '#templates/messages/organisation.ts'
import type { Words } from '#workflows/standard/manifest.ts'

export type ListedAssessment = {
  id: string
  mode: string
  life: string
  answered: number
  applicable: number
  version: string
  title: Words
}

const tones: Record<string, Task['tone']> = {
  preparing: 'action',
  inProgress: 'action',
  reconciling: 'action',
  ready: 'good',
  returned: 'warn',
}

/** Each assessment with its stage and what comes next. */
export function AssessmentList({ assessments }: { assessments: ListedAssessment[] }) {
  const t = useT(organisation)
  const locale = useLocale()
  const tasks = assessments.map(
    ({ id, mode, life, answered, applicable, title, version }): Task => {
      const next = life === 'ready' && mode === 'self' ? 'readySelf' : life
      return {
        to: `/assessments/${id}`,
        label: `${title[locale]} ${version}`,
        hint: `${t(`mode_${mode}` as 'mode_self')}. ${t(`next_${next}` as 'next_ready')}`,
        status: `${t(`life_${life}` as 'life_ready')}${applicable > 0 ? `, ${t('progress', { answered, applicable })}` : ''}`,
        tone: tones[life] ?? 'plain',
        progress: applicable > 0 ? (100 * answered) / applicable : undefined,
      }
    },
  )
  return <TaskList tasks={tasks} label={t('assessments')} />
}
