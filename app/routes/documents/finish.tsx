import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { FinishForm } from '#app/components/document/finish-form.tsx'
import { finishDocumentForm } from '#app/forms/document.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { finishDocument } from '#app/use-cases/document/finish.server.ts'
import { showDocument } from '#app/use-cases/document/show-document.server.ts'
import { document } from '#templates/messages/document.ts'

export const loader = reading(({ deps, viewer, params }) => {
  const { id: organisationId = '', document: id = '' } = params
  return showDocument(deps, viewer, { organisationId, id, deed: 'document.edit' })
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { id: organisationId = '', document: id = '' } = params
  const { codes = [], assessmentId = null, ...values } = parse(finishDocumentForm)
  await finishDocument(deps, viewer, { organisationId, id, codes, assessmentId, ...values })
  return redirect(`/organisations/${organisationId}/documents/${id}`)
})

export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.template.title)

export default function FinishDocument() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(document)
  const { id, organisation, template } = shown
  const here = `/organisations/${organisation.id}/documents`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: t('ownTitle'), to: here },
          { label: template.title, to: `${here}/${id}` },
          { label: t('finishTitle') },
        ]}
      />
      <h1 lang="pl">{template.title}</h1>
      <FinishForm shown={shown} answer={answer} />
    </div>
  )
}
