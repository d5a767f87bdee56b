import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showDocuments } from '#app/use-cases/document/show-documents.server.ts'
import { document } from '#templates/messages/document.ts'
import { DocumentStatus } from './document-status.tsx'

type Own = Awaited<ReturnType<typeof showDocuments>>['documents']

/** What the organisation has begun or finished, changed last first. */
export function OwnDocuments({ documents, here }: { documents: Own; here: string }) {
  const t = useT(document)
  const locale = useLocale()
  return (
    <section aria-labelledby="yours">
      <h2 id="yours">{t('yours')}</h2>
      {documents.length === 0 && <p className="empty">{t('noneYet')}</p>}
      {documents.length > 0 && (
        <ul className="criteria">
          {documents.map(({ id, title, adoptedOn, updatedAt }) => (
            <li key={id}>
              <h3>
                <Link to={`${here}/${id}`} lang="pl">
                  {title}
                </Link>
              </h3>
              <p className="document-facts muted">
                <DocumentStatus adoptedOn={adoptedOn} />
                <span>{t('changedOn', { date: formatDate(locale, updatedAt) })}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
