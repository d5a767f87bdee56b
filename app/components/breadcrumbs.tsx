import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

export type Crumb = { label: string; to?: string }

/** The way here; the last one is usually this page and then has no address. */
export function Breadcrumbs({ items }: { items: Crumb[] }) {
  const t = useT(components)
  return (
    <nav className="breadcrumbs" aria-label={t('whereYouAre')}>
      <ol>
        {items.map(({ label, to }) => (
          <li key={to ?? label}>
            {to ? <Link to={to}>{label}</Link> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
