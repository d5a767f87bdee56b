import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

type Step = { to: string; label?: string }

/** The neighbours of a page, each with what it is. */
export function Pager({
  previous,
  next,
}: {
  previous?: Step | undefined
  next?: Step | undefined
}) {
  const t = useT(components)
  if (!previous && !next) return null
  return (
    <nav className="pager" aria-label={t('pages')}>
      {previous && (
        <Link className="pager__link" rel="prev" to={previous.to}>
          <span className="pager__way">← {t('previous')}</span>
          {previous.label && <span className="pager__label">{previous.label}</span>}
        </Link>
      )}
      {next && (
        <Link className="pager__link pager__link--next" rel="next" to={next.to}>
          <span className="pager__way">{t('next')} →</span>
          {next.label && <span className="pager__label">{next.label}</span>}
        </Link>
      )}
    </nav>
  )
}
