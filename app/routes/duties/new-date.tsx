import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { OwnDateFields } from '#app/components/duty/own-date-fields.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { newOwnDateForm } from '#app/forms/duty.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { addOwnDate } from '#app/use-cases/duty/own-dates.server.ts'
import { showNewDate } from '#app/use-cases/duty/show.server.ts'
import { common } from '#templates/messages/common.ts'
import { duty as messages } from '#templates/messages/duty.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showNewDate(deps, viewer, { organisationId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  await addOwnDate(deps, viewer, { organisationId, ...parse(newOwnDateForm) })
  return redirect(`/organisations/${organisationId}/calendar?saved=saved`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(messages[locale].newOwn))

export default function NewDate() {
  const { organisation } = useLoaderData<typeof loader>()
  const t = useT(messages)
  const words = useT(common)
  const calendar = `/organisations/${organisation.id}/calendar`
  return (
    <>
      <Breadcrumbs
        items={[
          { label: organisation.name, to: `/organisations/${organisation.id}` },
          { label: t('calendarTitle'), to: calendar },
          { label: t('newOwn') },
        ]}
      />
      <h1>{t('newOwn')}</h1>
      <p className="lead">{t('ownLead')}</p>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <CheckedForm schema={newOwnDateForm} answer={useActionData()} t={t}>
        <OwnDateFields />
        <ButtonRow>
          <Button>{t('save')}</Button>
          <Link to={calendar}>{words('cancel')}</Link>
        </ButtonRow>
      </CheckedForm>
    </>
  )
}
