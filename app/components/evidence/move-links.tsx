import { CheckboxGroup } from '#app/components/choice.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'
import type { Use } from './uses-table.tsx'

/** Each place in an open assessment where the new version may take over; all of them unless unticked. */
export function MoveLinks({ uses }: { uses: Use[] }) {
  const t = useT(evidence)
  if (uses.length === 0) return <p className="muted">{t('usesMoveNone')}</p>
  return (
    <CheckboxGroup
      name="links"
      label={t('usesMove')}
      hint={t('usesMoveHint')}
      defaultValues={uses.map(({ linkId }) => linkId)}
      options={uses.map(({ linkId, code, cohort, cycle, no, note }) => ({
        value: linkId,
        label: `${code}, ${cohort ?? t('selfCycle', { n: cycle })}`,
        hint: [t('versionOf', { n: no }), note].filter(Boolean).join(', '),
      }))}
    />
  )
}
