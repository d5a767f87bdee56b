import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { cohort as words } from '#templates/messages/cohort.ts'

type Facts = {
  mode: 'trial' | 'full'
  phase: string
  next: string | null
  standard: { title: { pl: string; en: string }; version: string }
  deadlines: { name: 'submission' | 'review' | 'decision' | 'end'; dueOn: string | null }[]
  actions: { open: boolean; undo: boolean; moveDeadline: boolean; invite: boolean }
}

/** Phase, deadlines and what can be done now. */
export function CohortFacts({ cohort, here }: { cohort: Facts; here: string }) {
  const t = useT(words)
  const locale = useLocale()
  const { phase, mode, standard, deadlines, actions, next } = cohort
  const title = standard.title[locale]
  return (
    <>
      <p className="cohort-facts">
        <Tag tone="action">{t(`phase.${phase}` as 'phase')}</Tag> {t(`mode.${mode}`)} ·{' '}
        {t('version', { title, version: standard.version })}
      </p>
      <dl className="cohort-deadlines">
        {deadlines.map(({ name, dueOn }) => (
          <div key={name}>
            <dt>{t(`deadline.${name}`)}</dt>
            <dd>{dueOn ? t('until', { day: formatDate(locale, dueOn) }) : t('noDeadline')}</dd>
          </div>
        ))}
      </dl>
      <ButtonRow>
        {actions.invite && <LinkButton to={`${here}/invite`}>{t('invite')}</LinkButton>}
        {actions.open && next && (
          <LinkButton to={`${here}/open-phase`} look="secondary">
            {t('openPhase', { phase: t(`phase.${next}` as 'phase') })}
          </LinkButton>
        )}
        {actions.moveDeadline && (
          <LinkButton to={`${here}/move-deadline`} look="secondary">
            {t('moveDeadline')}
          </LinkButton>
        )}
        {actions.undo && (
          <LinkButton to={`${here}/undo-phase`} look="quiet">
            {t('undoPhase')}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  )
}
