import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { CheckboxField, RadioGroup } from '#app/components/choice.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { TeamPage } from '#app/components/team/team-page.tsx'
import { handOverForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { handOver } from '#app/use-cases/team/hand-over.server.ts'
import { showDeparture } from '#app/use-cases/team/show.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDeparture(deps, viewer, {
    organisationId: params.id ?? '',
    action: 'organisation.handOver',
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  await handOver(deps, viewer, { organisationId, id: parse(handOverForm).id })
  return redirect(`/organisations/${organisationId}/team`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].handOverTitle as string)

export default function HandOver() {
  const { organisationId, organisation, others } = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(team)
  const names = useRoleNames()
  const page = { organisationId, organisation, title: t('handOverTitle') }
  if (others.length === 0)
    return (
      <TeamPage {...page}>
        <p className="empty">{t('handOverAlone')}</p>
      </TeamPage>
    )
  return (
    <TeamPage {...page}>
      <p className="lead">{t('handOverLead')}</p>
      <ProblemForm answer={answer} t={t}>
        <RadioGroup
          name="id"
          label={t('handOverTo')}
          options={others.map(({ id, name, roles }) => ({
            value: id,
            label: name,
            hint: roles.map((role) => names.team(role)).join(', '),
          }))}
        />
        <CheckboxField name="confirmed" label={t('handOverConfirm')} />
        <Button>{t('handOver')}</Button>
      </ProblemForm>
    </TeamPage>
  )
}
