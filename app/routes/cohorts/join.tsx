import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button, LinkButton } from '#app/components/button.tsx'
import { RadioGroup } from '#app/components/choice.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { inviteForm } from '#app/forms/cohort.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { joinCohort, showJoin } from '#app/use-cases/participation/join.server.ts'
import { cohort } from '#templates/messages/cohort.ts'
import { participation } from '#templates/messages/participation.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showJoin(deps, viewer, { cohortId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const cohortId = params.id ?? ''
  const id = await joinCohort(deps, viewer, { cohortId, ...parse(inviteForm) })
  return redirect(`/participations/${id}`)
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.cohort.name)

export default function Join() {
  const { cohort: shown, organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(cohort)
  const words = useT(participation)
  return (
    <>
      <h1>{t('joinTitle', { name: shown.name })}</h1>
      <p className="lead">{t(organisations.length > 0 ? 'joinLead' : 'joinNone')}</p>
      <WhoSees>{words('whoSees')}</WhoSees>
      {organisations.length > 0 && (
        <ProblemForm answer={answer} t={t}>
          <RadioGroup
            name="organisationId"
            label={t('whichOrganisation')}
            defaultValue={organisations.length === 1 ? organisations[0]?.id : undefined}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button>{t('goOn')}</Button>
        </ProblemForm>
      )}
      <LinkButton to="/organisations/new" look="secondary">
        {t('addOrganisation')}
      </LinkButton>
    </>
  )
}
