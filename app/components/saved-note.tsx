import type { ReactNode } from 'react'
import { formatTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

type SavedNoteProps = { at?: string | undefined; sending?: boolean; children?: ReactNode }

/** Whether the work is safe, in words, read out when it changes. `at` is the instant of the last save. */
export function SavedNote({ at, sending = false, children }: SavedNoteProps) {
  const t = useT(components)
  const locale = useLocale()
  const said = sending ? t('sending') : at && t('savedAt', { time: formatTime(locale, at) })
  return (
    <p className="saved-note" role="status">
      {said}
      {said && children && ' · '}
      {children}
    </p>
  )
}
