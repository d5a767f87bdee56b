import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { DocumentEnd } from '#app/components/document/document-end.tsx'
import { DocumentPreview } from '#app/components/document/document-preview.tsx'
import { DocumentStatus } from '#app/components/document/document-status.tsx'
import { FinishForm } from '#app/components/document/finish-form.tsx'
import { MissingFacts } from '#app/components/document/own-facts.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showDocument } from '#app/use-cases/document/show-document.server.ts'
import { document } from '#templates/messages/document.ts'

export const loader = reading(({ deps, viewer, params }) => {
  const { id: organisationId = '', document: id = '' } = params
  return showDocument(deps, viewer, { organisationId, id })
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.template.title)

export default function OwnDocument() {
  const shown = useLoaderData<typeof loader>()
  const { id, organisation, template, adoptedOn, actions } = shown
  const t = useT(document)
  const locale = useLocale()
  const here = `/organisations/${organisation.id}/documents`
  const isDraft = adoptedOn === null
  return (
    <>
      <Breadcrumbs
        items={[
          { label: organisation.name, to: `/organisations/${organisation.id}` },
          { label: t('ownTitle'), to: here },
          { label: template.title },
        ]}
      />
      <h1 lang="pl">{template.title}</h1>
      <p>
        <DocumentStatus adoptedOn={adoptedOn} />
      </p>
      {locale !== 'pl' && <p>{t('inPolish')}</p>}
      <WhoSees>{t('seenByTeam')}</WhoSees>
      {isDraft && (
        <NoticeBanner>
          <p>{t('draftNotice')}</p>
          <p lang="pl">{shown.legalNote}</p>
        </NoticeBanner>
      )}
      <ButtonRow>
        {isDraft && actions.write && (
          <LinkButton to={`${here}/${id}/edit`} look="secondary">
            {t('editAnswers')}
          </LinkButton>
        )}
        <LinkButton to={`${here}/${id}.docx`} look="secondary" document>
          {t('docx')}
        </LinkButton>
        <LinkButton to={`${here}/${id}.pdf`} look="secondary" document>
          {t('pdf')}
        </LinkButton>
      </ButtonRow>
      <MissingFacts missing={shown.missing} organisationId={organisation.id} />
      <h2>{t('preview')}</h2>
      <DocumentPreview sheet={shown.sheet} mark={shown.mark} />
      {isDraft && actions.write && (
        <section className="card" aria-labelledby="finish">
          <h2 id="finish">{t('finishTitle')}</h2>
          <FinishForm shown={shown} />
        </section>
      )}
      {actions.write && <DocumentEnd shown={shown} here={`${here}/${id}`} />}
    </>
  )
}
