import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { CohortFields } from '#app/components/cohort/cohort-fields.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { newCohortForm } from '#app/forms/cohort.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { createCohort } from '#app/use-cases/cohort/create.server.ts'
import { showNewCohort } from '#app/use-cases/cohort/show-new.server.ts'
import { cohort } from '#templates/messages/cohort.ts'
import { common } from '#templates/messages/common.ts'

export const loader = reading(({ deps, viewer }) => showNewCohort(deps, viewer))

export const action = acting(async ({ deps, viewer, parse }) => {
  const { name, mode, standardVersionId, ...rest } = parse(newCohortForm)
  const { submission, review, decision, end, ...numbers } = rest
  const settings = { deadlines: { submission, review, decision, end }, ...numbers }
  const id = await createCohort(deps, viewer, { name, mode, standardVersionId, settings })
  return redirect(`/cohorts/${id}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(cohort[locale].newTitle))

export default function NewCohort() {
  const { versions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(cohort)
  const words = useT(common)
  return (
    <>
      <Breadcrumbs items={[{ label: t('listTitle'), to: '/cohorts' }, { label: t('newTitle') }]} />
      <h1>{t('newTitle')}</h1>
      <p className="lead">{t('newLead')}</p>
      <WhoSees>{t('seenByCoordinators')}</WhoSees>
      {versions.length === 0 ? (
        <p className="empty">{t('noVersions')}</p>
      ) : (
        <CheckedForm schema={newCohortForm} answer={answer} t={t}>
          <CohortFields versions={versions} />
          <ButtonRow>
            <Button>{t('create')}</Button>
            <Link to="/cohorts">{words('cancel')}</Link>
          </ButtonRow>
        </CheckedForm>
      )}
    </>
  )
}
