import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { inviteByMailForm } from '#app/forms/cohort.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showRun } from '#app/use-cases/cohort/show-run.server.ts'
import { inviteIntoCohort } from '#app/use-cases/people/invite.server.ts'
import { cohort } from '#templates/messages/cohort.ts'
import { common } from '#templates/messages/common.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showRun(deps, viewer, { cohortId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const cohortId = params.id ?? ''
  await inviteIntoCohort(deps, viewer, { cohortId, ...parse(inviteByMailForm) })
  return redirect(`/cohorts/${cohortId}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(cohort[locale].byMailTitle))

export default function InviteByMail() {
  const { id, name } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(cohort)
  const words = useT(common)
  return (
    <>
      <Breadcrumbs items={[{ label: name, to: `/cohorts/${id}` }, { label: t('byMailTitle') }]} />
      <h1>{t('byMailTitle')}</h1>
      <p className="lead">{t('byMailLead')}</p>
      <WhoSees>{t('seenByCoordinators')}</WhoSees>
      <ProblemForm answer={answer} t={t}>
        <TextField name="email" label={t('email')} type="email" autoComplete="off" />
        <ButtonRow>
          <Button>{t('send')}</Button>
          <Link to={`/cohorts/${id}`}>{words('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
