import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { useSize } from './size.ts'

export type FileVersion = {
  id: string
  fileName: string | null
  size: number | null
  deletedAt: string | null
}

/** The file of a version, or the day on which it was deleted. */
export function FileLink({ version }: { version: FileVersion }) {
  const t = useT(evidence)
  const locale = useLocale()
  const sizeOf = useSize()
  const { id, fileName, size, deletedAt } = version
  if (deletedAt !== null)
    return <span className="muted">{t('deleted', { date: formatDate(locale, deletedAt) })}</span>
  return (
    <span className="file-link">
      <a href={`/evidence/${id}/file`} target="_blank" rel="noreferrer">
        {fileName ?? t('open')}
      </a>
      {size !== null && <span className="quiet"> {sizeOf(size)}</span>}
    </span>
  )
}
