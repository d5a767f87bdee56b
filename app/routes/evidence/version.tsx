import type { MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { DocumentFields } from '#app/components/evidence/document-fields.tsx'
import { MoveLinks } from '#app/components/evidence/move-links.tsx'
import { UploadForm } from '#app/components/evidence/upload-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { addingVersion } from '#app/evidence-actions.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showNewVersion } from '#app/use-cases/evidence/show-document.server.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { say } from '#templates/messages/message.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showNewVersion(deps, viewer, {
    organisationId: params.id as string,
    itemId: params.item as string,
  }),
)

export const action = addingVersion

/** After somebody else's version the page must show it, though the action failed. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) =>
    say(locale, evidence[locale].newVersionTitle, { name: args.data?.newest.name ?? '' }),
  )

export default function VersionPage() {
  const t = useT(evidence)
  const { organisation, itemId, newest, uses, confidentiality } = useLoaderData<typeof loader>()
  const library = `/organisations/${organisation.id}/evidence`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: t('library'), to: library },
          { label: newest.name, to: `${library}/${itemId}` },
          { label: t('newVersion') },
        ]}
      />
      <h1>{t('newVersionTitle', { name: newest.name })}</h1>
      <p className="lead">{t('newVersionLead')}</p>
      <WhoSees>{t('whoSeesLibrary')}</WhoSees>
      <UploadForm answer={useActionData()} address={`${library}/${itemId}/version`}>
        <input type="hidden" name="no" value={newest.no} />
        <DocumentFields newest={newest} confidentiality={confidentiality} />
        <MoveLinks uses={uses.filter((use) => use.open)} />
        <ButtonRow>
          <Button>{t('saveVersion')}</Button>
        </ButtonRow>
      </UploadForm>
    </div>
  )
}
