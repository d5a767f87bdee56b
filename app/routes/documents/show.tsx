import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { DocumentPreview } from '#app/components/document/document-preview.tsx'
import { FillIn } from '#app/components/document/fill-in.tsx'
import { TemplateFacts } from '#app/components/document/template-facts.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { showTemplate } from '#app/use-cases/document/library.server.ts'
import { document } from '#templates/messages/document.ts'

export const loader = publicReading(({ deps, viewer, params, url }) =>
  showTemplate(deps, viewer, {
    code: params.template ?? '',
    form: url.searchParams.get('form') ?? '',
  }),
)

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, () => args.data?.title)

export default function DocumentTemplatePage() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(document)
  const locale = useLocale()
  return (
    <>
      <Breadcrumbs items={[{ label: t('listTitle'), to: '/documents' }, { label: shown.title }]} />
      <h1 lang="pl">{shown.title}</h1>
      <p className="lead">{shown.summary[locale]}</p>
      <p className="muted">{t('reviewedOn', { date: formatDate(locale, shown.reviewedOn) })}</p>
      {locale !== 'pl' && <p>{t('inPolish')}</p>}
      <WhoSees>{t('everyone')}</WhoSees>
      <div className="page--with-aside">
        <div>
          <FillIn shown={shown} />
          <h2>{t('previewOf')}</h2>
          <DocumentPreview sheet={shown.sheet} mark={shown.mark} />
        </div>
        <TemplateFacts shown={shown} />
      </div>
    </>
  )
}
