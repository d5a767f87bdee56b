import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { document } from '#templates/messages/document.ts'

/** A draft, or adopted on a day. */
export function DocumentStatus({ adoptedOn }: { adoptedOn: string | null }) {
  const t = useT(document)
  const locale = useLocale()
  if (adoptedOn === null) return <Tag tone="warn">{t('draft')}</Tag>
  return <Tag tone="good">{t('finishedOn', { date: formatDate(locale, adoptedOn) })}</Tag>
}
