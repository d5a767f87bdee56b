import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.ts'
import type { HubPage } from '#app/use-cases/organisation/hub.ts'
import { hub } from '#templates/messages/hub.ts'

/** A card for every part of an organisation that the viewer may open. */
export function Hub({ pages, here }: { pages: HubPage[]; here: string }) {
  const t = useT(hub)
  return (
    <section aria-labelledby="hub">
      <h2 id="hub">{t('hubTitle')}</h2>
      <ul className="hub">
        {pages.map((page) => (
          <li key={page} className="hub__card">
            <Link to={`${here}/${page}`}>{t(page)}</Link>
            <p className="hub__hint">{t(`${page}_hint`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
