import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { DocumentFields } from '#app/components/evidence/document-fields.tsx'
import { UploadForm } from '#app/components/evidence/upload-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { addingDocument } from '#app/evidence-actions.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showNewDocument } from '#app/use-cases/evidence/show-library.server.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { say } from '#templates/messages/message.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showNewDocument(deps, viewer, { organisationId: params.id as string }),
)

export const action = addingDocument

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => say(locale, evidence[locale].addDocument))

export default function NewDocumentPage() {
  const t = useT(evidence)
  const { organisation } = useLoaderData<typeof loader>()
  const here = `/organisations/${organisation.id}`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: organisation.name, to: here },
          { label: t('library'), to: `${here}/evidence` },
          { label: t('addDocument') },
        ]}
      />
      <h1>{t('addDocument')}</h1>
      <WhoSees>{t('whoSeesLibrary')}</WhoSees>
      <UploadForm answer={useActionData()} address={`${here}/evidence/new`}>
        <DocumentFields />
        <ButtonRow>
          <Button>{t('save')}</Button>
        </ButtonRow>
      </UploadForm>
    </div>
  )
}
