import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

/** A critical criterion: an ink wedge and the word, never red. */
export function DutyMark() {
  const t = useT(components)
  return (
    <span className="duty">
      <svg width="10" height="14" viewBox="0 0 10 14" aria-hidden="true" focusable="false">
        <path fill="currentColor" d="M0 0h10L0 14z" />
      </svg>
      {t('duty')}
    </span>
  )
}
