import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { DocumentFacts } from '#app/components/evidence/document-facts.tsx'
import { UsesTable } from '#app/components/evidence/uses-table.tsx'
import { VersionList } from '#app/components/evidence/version-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showDocument } from '#app/use-cases/evidence/show-document.server.ts'
import { evidence } from '#templates/messages/evidence.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDocument(deps, viewer, {
    organisationId: params.id as string,
    itemId: params.item as string,
  }),
)

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.newest.name)

export default function DocumentPage() {
  const t = useT(evidence)
  const shown = useLoaderData<typeof loader>()
  const { organisation, itemId, newest, versions, uses, actions } = shown
  const library = `/organisations/${organisation.id}/evidence`
  const here = `${library}/${itemId}`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: organisation.name, to: `/organisations/${organisation.id}` },
          { label: t('library'), to: library },
          { label: newest.name },
        ]}
      />
      <h1>{newest.name}</h1>
      <WhoSees>{t('whoSeesLibrary')}</WhoSees>
      <DocumentFacts
        version={newest}
        validity={shown.validity}
        confidentiality={shown.confidentiality}
      />
      <ButtonRow>
        {actions.use && <LinkButton to={`${here}/use`}>{t('useMore')}</LinkButton>}
        {actions.edit && (
          <LinkButton to={`${here}/version`} look="secondary">
            {t('newVersion')}
          </LinkButton>
        )}
      </ButtonRow>
      <h2>{t('usesTitle')}</h2>
      {uses.length > 0 ? <UsesTable uses={uses} /> : <p className="empty">{t('usesNone')}</p>}
      <h2>{t('historyTitle')}</h2>
      <VersionList versions={versions} address={here} />
    </div>
  )
}
