import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { LinkButton } from '#app/components/button.tsx'
import { DocumentLine } from '#app/components/document/document-line.tsx'
import { OwnDocuments } from '#app/components/document/own-documents.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showDocuments } from '#app/use-cases/document/show-documents.server.ts'
import { document } from '#templates/messages/document.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDocuments(deps, viewer, { organisationId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(document[locale].ownTitle))

export default function OrganisationDocuments() {
  const { organisation, documents, forGaps, others, actions } = useLoaderData<typeof loader>()
  const t = useT(document)
  const locale = useLocale()
  const here = `/organisations/${organisation.id}`
  const to = (code: string) =>
    actions.write ? `${here}/documents/new/${code}` : `/documents/${code}`
  return (
    <>
      <Breadcrumbs items={[{ label: organisation.name, to: here }, { label: t('ownTitle') }]} />
      <h1>{t('ownTitle')}</h1>
      <p className="lead">{t('ownLead')}</p>
      {locale !== 'pl' && <p>{t('inPolish')}</p>}
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <OwnDocuments documents={documents} here={`${here}/documents`} />
      {forGaps.length > 0 && (
        <section aria-labelledby="gaps">
          <h2 id="gaps">{t('forGaps')}</h2>
          <p className="muted">{t('forGapsWhy')}</p>
          <ul className="criteria">
            {forGaps.map((each) => (
              <DocumentLine key={each.code} document={each} to={to(each.code)} codes={each.helps} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{t('others')}</h2>
          <ul className="criteria">
            {others.map((each) => (
              <DocumentLine
                key={each.code}
                document={each}
                to={to(each.code)}
                codes={each.criteria}
              >
                <Link to={`/documents/${each.code}`}>
                  {t('look')} <span className="visually-hidden">({each.title})</span>
                </Link>
              </DocumentLine>
            ))}
          </ul>
        </section>
      )}
      <LinkButton to="/documents" look="quiet">
        {t('wholeLibrary')}
      </LinkButton>
    </>
  )
}
