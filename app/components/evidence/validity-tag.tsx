import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Validity } from '#app/use-cases/evidence/validity.ts'
import { evidence } from '#templates/messages/evidence.ts'

const tones = { valid: 'quiet', expiring: 'warn', expired: 'bad' } as const

/** How long a document is still valid, in words. */
export function ValidityTag({ until, validity }: { until: string | null; validity: Validity }) {
  const t = useT(evidence)
  const locale = useLocale()
  if (until === null || validity === 'none') return null
  return (
    <Tag tone={tones[validity]}>
      {t(`validity_${validity}`, { date: formatDate(locale, until) })}
    </Tag>
  )
}
