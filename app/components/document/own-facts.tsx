import { Link } from '@remix-run/react'
import { SummaryList } from '#app/components/summary-list.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Missing, showQuestions } from '#app/use-cases/document/show-document.server.ts'
import { document } from '#templates/messages/document.ts'

type Own = Awaited<ReturnType<typeof showQuestions>>['own']

/** What is written into the document without asking. */
export function OwnFacts({ own }: { own: Own }) {
  const t = useT(document)
  const rows = [
    { label: t('ownName'), value: own.name },
    { label: t('ownAddress'), value: own.address ?? t('unknownYet') },
    { label: t('ownNumbers'), value: own.numbers ?? t('unknownYet') },
  ]
  return (
    <section>
      <h2>{t('weWrite')}</h2>
      <SummaryList rows={rows} />
    </section>
  )
}

/** What would be a dotted line, with the way to fill it in. */
export function MissingFacts({
  missing,
  organisationId,
}: {
  missing: Missing | null
  organisationId: string
}) {
  const t = useT(document)
  const locale = useLocale()
  if (!missing || missing.numbers.length + missing.facts.length === 0) return null
  return (
    <section className="document-missing">
      <p>{t('missingTitle')}</p>
      <ul>
        {missing.numbers.map((name) => (
          <li key={name}>
            {t(`missing_${name}`)}{' '}
            {missing.mayEdit && (
              <Link to={`/organisations/${organisationId}/edit`}>{t('fillDetails')}</Link>
            )}
          </li>
        ))}
        {missing.facts.map(({ text, to }) => (
          <li key={text.pl}>
            <Link to={to}>{text[locale]}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
