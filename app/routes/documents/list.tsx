import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DocumentLine } from '#app/components/document/document-line.tsx'
import { LibraryFilter } from '#app/components/document/library-filter.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { showLibrary } from '#app/use-cases/document/library.server.ts'
import { document } from '#templates/messages/document.ts'

export const loader = publicReading(async ({ deps, url }) => {
  const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 100)
  const filter = { words: asked('words'), area: asked('area'), form: asked('form') }
  return { filter, shown: await showLibrary(deps, filter) }
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(document[locale].listTitle))

export default function DocumentLibrary() {
  const { filter, shown } = useLoaderData<typeof loader>()
  const t = useT(document)
  const locale = useLocale()
  const areas = shown.areas.filter(({ documents }) => documents.length > 0)
  return (
    <>
      <h1>{t('listTitle')}</h1>
      <p className="lead">{t('listLead')}</p>
      {locale !== 'pl' && <p>{t('inPolish')}</p>}
      <WhoSees>{t('everyone')}</WhoSees>
      <LibraryFilter wanted={filter} places={shown.places} />
      <p role="status">
        {shown.found === 0
          ? t('nothingFound')
          : shown.found === shown.total
            ? t('count', { n: shown.total })
            : t('found', { n: shown.found, total: shown.total })}
      </p>
      {areas.map((area) => (
        <section key={area.code} aria-labelledby={area.code}>
          <h2 id={area.code}>
            {area.title[locale]}{' '}
            <small className="muted">{t('count', { n: area.documents.length })}</small>
          </h2>
          <ul className="criteria">
            {area.documents.map((each) => (
              <DocumentLine
                key={each.code}
                document={each}
                to={`/documents/${each.code}`}
                codes={each.criteria}
              >
                {each.audience && <span>· {each.audience[locale]}</span>}
              </DocumentLine>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
