import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { CheckboxField } from '#app/components/choice.tsx'
import { DetailsFields } from '#app/components/organisation/details-fields.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { newOrganisationForm } from '#app/forms/organisation.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { createOrganisation } from '#app/use-cases/organisation/create.server.ts'
import { organisation } from '#templates/messages/organisation.ts'

export const loader = reading(async () => null)

export const action = acting(async ({ deps, viewer, parse }) => {
  const { signatory, ...input } = parse(newOrganisationForm)
  const created = await createOrganisation(deps, viewer, {
    ...input,
    signatory: signatory === 'yes',
  })
  return redirect(`/organisations/${created.organisationId}/profile/start`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(organisation[locale].newTitle))

export default function NewOrganisation() {
  const answer = useActionData<typeof action>()
  const t = useT(organisation)
  return (
    <>
      <h1>{t('newTitle')}</h1>
      <p className="lead">{t('newLead')}</p>
      <WhoSees>{t('seenByTeamLater')}</WhoSees>
      <CheckedForm schema={newOrganisationForm} answer={answer} t={t}>
        <DetailsFields answer={answer} />
        <CheckboxField name="signatory" label={t('signatory')} hint={t('signatoryHint')} />
        <ButtonRow>
          <Button>{t('create')}</Button>
        </ButtonRow>
      </CheckedForm>
    </>
  )
}
