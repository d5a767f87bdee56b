import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

type NoticeProps = { kind?: 'important' | 'success'; title?: ReactNode; children: ReactNode }

/** News about the whole page. `success` is read out when it appears. */
export function NoticeBanner({ kind = 'important', title, children }: NoticeProps) {
  const t = useT(components)
  return (
    <section
      className={`notice notice--${kind}`}
      aria-label={t(`${kind}Notice`)}
      role={kind === 'success' ? 'status' : undefined}
    >
      {title && <p className="notice__title">{title}</p>}
      <div className="notice__text">{children}</div>
    </section>
  )
}
