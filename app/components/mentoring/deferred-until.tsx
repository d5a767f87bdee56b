import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

/** The later date agreed for a criterion, wherever it matters; nothing where there is none. */
export function DeferredUntil({ day }: { day: string | null | undefined }) {
  const t = useT(mentoring)
  const locale = useLocale()
  if (!day) return null
  return <p className="small">{t('deferralAgreed', { date: formatDate(locale, day) })}</p>
}
