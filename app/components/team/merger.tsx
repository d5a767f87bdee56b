import { Form } from '@remix-run/react'
import { Button, LinkButton } from '#app/components/button.tsx'
import { CheckboxField } from '#app/components/choice.tsx'
import { TextArea, TextField } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { TaskList } from '#app/components/task-list.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showMerge } from '#app/use-cases/team/show-merge.server.ts'
import { say } from '#templates/messages/message.ts'
import { team } from '#templates/messages/team.ts'
import { teamRefusals } from '#templates/messages/team-refusals.ts'

type Shown = Awaited<ReturnType<typeof showMerge>>

/** Finding the organisation that stays. */
export function MergeSearch({ shown }: { shown: Shown }) {
  const t = useT(team)
  const { organisationId, text, targets } = shown
  return (
    <>
      <Form method="get" className="form">
        <TextField name="text" label={t('mergeSearch')} defaultValue={text} />
        <Button>{t('find')}</Button>
      </Form>
      {targets?.length === 0 && <p className="empty">{t('nothingFound')}</p>}
      {targets && targets.length > 0 && (
        <TaskList
          label={t('choose')}
          tasks={targets.map(({ id, name, city, krs, nip }) => ({
            to: `/organisations/${organisationId}/merge?into=${id}`,
            label: name,
            hint: [city, krs && `KRS ${krs}`, nip && `NIP ${nip}`].filter(Boolean).join(', '),
            status: t('choose'),
            tone: 'action' as const,
          }))}
        />
      )}
    </>
  )
}

type PreviewProps = { from: string; preview: NonNullable<Shown['preview']>; answer: unknown }

/** What would move, or why nothing can. */
export function MergePreview({ from, preview, answer }: PreviewProps) {
  const t = useT(team)
  const { into, counts, obstacles } = preview
  const kinds = Object.entries(counts) as [keyof typeof counts, number][]
  const refused = obstacles.length > 0
  return (
    <>
      <h2>{t('mergePreview', { from, into: into.name })}</h2>
      {refused && <Obstacles obstacles={obstacles} />}
      {refused && (
        <LinkButton to="?" look="secondary">
          {t('goBack')}
        </LinkButton>
      )}
      {!refused && (
        <>
          <h3>{t('whatMoves')}</h3>
          <SummaryList
            rows={kinds.map(([kind, n]) => ({ label: t(`move.${kind}`), value: String(n) }))}
          />
          <p>{t('whatStays')}</p>
          <ProblemForm answer={answer} t={t}>
            <input type="hidden" name="intoId" value={into.id} />
            <TextArea name="reason" label={t('reason')} limit={2000} />
            <CheckboxField name="confirmed" label={t('mergeConfirm')} />
            <Button look="danger">{t('mergeButton')}</Button>
          </ProblemForm>
        </>
      )}
    </>
  )
}

function Obstacles({ obstacles }: { obstacles: NonNullable<Shown['preview']>['obstacles'] }) {
  const t = useT(team)
  const locale = useLocale()
  return (
    <NoticeBanner title={t('mergeObstacles')}>
      <ul>
        {obstacles.map(({ reason, values }) => (
          <li key={`${reason} ${values.name}`}>
            {say(locale, teamRefusals[locale][reason], values)}
          </li>
        ))}
      </ul>
    </NoticeBanner>
  )
}
