import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

/** One line under the heading: who reads what is written on this page. */
export function WhoSees({ children }: { children: ReactNode }) {
  const t = useT(components)
  return (
    <p className="who-sees">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z" />
        <circle cx="10" cy="10" r="2.6" />
      </svg>
      <span>
        {t('whoSees')} {children}
      </span>
    </p>
  )
}
