import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { CheckboxField } from '#app/components/choice.tsx'
import { DetailsFields } from '#app/components/organisation/details-fields.tsx'
import {
  FactsFromRegister,
  FromRegister,
  KrsFirst,
} from '#app/components/register-extract/new-from-register.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { newOrganisationForm } from '#app/forms/organisation.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { createOrganisation } from '#app/use-cases/organisation/create.server.ts'
import { showNewExtract } from '#app/use-cases/register-extract/show.server.ts'
import { organisation } from '#templates/messages/organisation.ts'

export const loader = reading(async ({ deps, viewer, url }) => ({
  found: await showNewExtract(deps, viewer, { extractId: url.searchParams.get('extract') ?? '' }),
  number: url.searchParams.get('krs') ?? '',
}))

export const action = acting(async ({ deps, viewer, parse }) => {
  const { signatory, extract, take, ...input } = parse(newOrganisationForm)
  const created = await createOrganisation(deps, viewer, {
    ...input,
    signatory: signatory === 'yes',
    ...(extract && { extract: { id: extract, take } }),
  })
  return redirect(`/organisations/${created.organisationId}/profile/start`)
})

const nothing = {
  name: '',
  legalForm: '',
  krs: '',
  nip: '',
  regon: '',
  registerNo: '',
  street: '',
  postalCode: '',
  city: '',
}

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(organisation[locale].newTitle))

export default function NewOrganisation() {
  const answer = useActionData<typeof action>()
  const { found, number } = useLoaderData<typeof loader>()
  const t = useT(organisation)
  return (
    <>
      <h1>{t('newTitle')}</h1>
      <p className="lead">{t('newLead')}</p>
      <WhoSees>{t('seenByTeamLater')}</WhoSees>
      {!found && <KrsFirst number={number} />}
      <CheckedForm schema={newOrganisationForm} answer={answer} t={t}>
        {found && <FromRegister found={found} />}
        <DetailsFields
          stored={{ ...nothing, krs: number, ...found?.details }}
          nameNote={found?.source.registeredName}
          answer={answer}
        />
        {found && <FactsFromRegister found={found} />}
        <CheckboxField name="signatory" label={t('signatory')} hint={t('signatoryHint')} />
        <ButtonRow>
          <Button>{t('create')}</Button>
        </ButtonRow>
      </CheckedForm>
    </>
  )
}
