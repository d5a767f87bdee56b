import { DutyMark } from '#app/components/duty-mark.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { standard } from '#templates/messages/standard.ts'

type Marks = { kind: string; sometimesDuty?: boolean; level: string }

/** What kind of criterion it is, in words: a duty, a good practice, how far developed. */
export function CriterionMarks({ kind, sometimesDuty = false, level }: Marks) {
  const t = useT(standard)
  return (
    <span className="criterion-marks">
      {kind === 'critical' ? <DutyMark /> : <span>{t('kind_developmental')}</span>}
      {sometimesDuty && <Tag tone="quiet">{t('sometimesDuty')}</Tag>}
      {level === 'advanced' && <Tag tone="quiet">{t('level_advanced')}</Tag>}
    </span>
  )
}
