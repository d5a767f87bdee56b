import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { InviteResults } from '#app/components/cohort/invite-results.tsx'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { TextField } from '#app/components/field.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { inviteForm } from '#app/forms/cohort.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { inviteOrganisation } from '#app/use-cases/participation/invite.server.ts'
import { showInvite } from '#app/use-cases/participation/show-invite.server.ts'
import { cohort } from '#templates/messages/cohort.ts'

export const loader = reading(({ deps, viewer, params, url }) => {
  const text = (url.searchParams.get('text') ?? '').slice(0, 100)
  return showInvite(deps, viewer, { cohortId: params.id ?? '', text })
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const cohortId = params.id ?? ''
  await inviteOrganisation(deps, viewer, { cohortId, ...parse(inviteForm) })
  return redirect(`/cohorts/${cohortId}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(cohort[locale].inviteTitle))

export default function Invite() {
  const { cohort: shown, open, text, found } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(cohort)
  return (
    <>
      <Breadcrumbs
        items={[{ label: shown.name, to: `/cohorts/${shown.id}` }, { label: t('inviteTitle') }]}
      />
      <h1>{t('inviteTitle')}</h1>
      <p className="lead">{t(open ? 'inviteLead' : 'closedToNew')}</p>
      <WhoSees>{t('seenByCoordinators')}</WhoSees>
      <ProblemSummary problem={answer} t={t} />
      <Form method="get" className="form">
        <TextField name="text" label={t('search')} defaultValue={text} maxLength={100} />
        <Button look="secondary">{t('searchButton')}</Button>
      </Form>
      <p>
        <Link to={`/cohorts/${shown.id}/invite-by-mail`}>{t('byMail')}</Link>
      </p>
      {text && <InviteResults found={found} open={open} />}
    </>
  )
}
