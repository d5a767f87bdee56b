import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { DetailsFields } from '#app/components/organisation/details-fields.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { organisationForm } from '#app/forms/organisation.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { editOrganisation } from '#app/use-cases/organisation/edit.server.ts'
import { showDetails } from '#app/use-cases/organisation/show.server.ts'
import { common } from '#templates/messages/common.ts'
import { organisation } from '#templates/messages/organisation.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDetails(deps, viewer, { organisationId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  await editOrganisation(deps, viewer, { organisationId, ...parse(organisationForm) })
  return redirect(`/organisations/${organisationId}`)
})

/** After a conflict the page must show what the other person saved. */
export const shouldRevalidate = () => true

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(organisation[locale].editTitle))

export default function EditOrganisation() {
  const stored = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(organisation)
  const words = useT(common)
  const here = `/organisations/${stored.id}`
  return (
    <>
      <Breadcrumbs items={[{ label: stored.name, to: here }, { label: t('details') }]} />
      <h1>{t('editTitle')}</h1>
      <p className="lead">{t('editLead')}</p>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <CheckedForm schema={organisationForm} answer={answer} t={t} revision={stored.revision}>
        <DetailsFields stored={stored} confirmed={stored.confirmed} answer={answer} />
        <ButtonRow>
          <Button>{words('save')}</Button>
          <Link to={here}>{words('cancel')}</Link>
        </ButtonRow>
      </CheckedForm>
    </>
  )
}
