import { formatNumber } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'

/** "1,4 MB" or "230 KB" of bytes. */
export function useSize() {
  const t = useT(evidence)
  const locale = useLocale()
  return (bytes: number) => {
    const megabytes = Math.round(bytes / 104_857.6) / 10
    if (megabytes >= 1) return t('megabytes', { n: formatNumber(locale, megabytes) })
    return t('kilobytes', { n: formatNumber(locale, Math.max(1, Math.round(bytes / 1024))) })
  }
}
