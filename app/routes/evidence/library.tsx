import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { LibraryFilter } from '#app/components/evidence/library-filter.tsx'
import { LibraryTable } from '#app/components/evidence/library-table.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { libraryFilter } from '#app/forms/evidence.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showLibrary } from '#app/use-cases/evidence/show-library.server.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { say } from '#templates/messages/message.ts'

export const loader = reading(({ deps, viewer, params, url }) => {
  const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 200)
  const state = libraryFilter.find((each) => each === asked('state')) ?? 'all'
  const filter = { q: asked('q'), form: asked('form'), state }
  return showLibrary(deps, viewer, { organisationId: params.id as string, filter })
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => say(locale, evidence[locale].library))

export default function LibraryPage() {
  const t = useT(evidence)
  const { organisation, filter, items, total, actions } = useLoaderData<typeof loader>()
  const here = `/organisations/${organisation.id}`
  return (
    <div className="library">
      <Breadcrumbs items={[{ label: organisation.name, to: here }, { label: t('library') }]} />
      <h1>{t('library')}</h1>
      <p className="lead">{t('libraryLead')}</p>
      <WhoSees>{t('whoSeesLibrary')}</WhoSees>
      <ButtonRow>
        {actions.edit && <LinkButton to={`${here}/evidence/new`}>{t('addDocument')}</LinkButton>}
        {actions.export && total > 0 && (
          <LinkButton to={`${here}/evidence.zip`} look="quiet" document>
            {t('exportAll')}
          </LinkButton>
        )}
      </ButtonRow>
      {total === 0 ? (
        <p className="empty">{t('libraryEmpty')}</p>
      ) : (
        <>
          <LibraryFilter filter={filter} />
          <LibraryTable items={items} home={`${here}/evidence`} />
        </>
      )}
    </div>
  )
}
