import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { RadioGroup } from '#app/components/choice.tsx'
import { TextArea, TextField } from '#app/components/field.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { TeamPage } from '#app/components/team/team-page.tsx'
import { rescueByMailForm, rescueForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { rescueByMail, rescueByMember, showRescue } from '#app/use-cases/team/rescue.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showRescue(deps, viewer, { organisationId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, form, parse }) => {
  const organisationId = params.id ?? ''
  if (form.get('id') === 'mail')
    await rescueByMail(deps, viewer, { organisationId, ...parse(rescueByMailForm) })
  else await rescueByMember(deps, viewer, { organisationId, ...parse(rescueForm) })
  return redirect(`/organisations/${organisationId}/log`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].rescueTitle as string)

export default function Rescue() {
  const { organisationId, organisation, administrators, others } = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(team)
  const roles = useRoleNames()
  const title = t('rescueTitle')
  const names = administrators.map(({ name }) => name).join(', ')
  return (
    <TeamPage {...{ organisationId, organisation, title }} sees={t('rescueSees')}>
      <p className="lead">{t('rescueLead')}</p>
      <p>{names ? t('administersNow', { names }) : t('nobodyAdministers')}</p>
      <ProblemForm answer={answer} t={t}>
        <RadioGroup
          name="id"
          label={t('rescueWho')}
          options={[
            ...others.map((member) => ({
              value: member.id,
              label: member.name,
              hint: member.roles.map((role) => roles.team(role)).join(', '),
            })),
            { value: 'mail', label: t('rescueOther'), hint: t('rescueOtherHint') },
          ]}
        />
        <TextField
          name="email"
          type="email"
          autoComplete="off"
          label={t('rescueEmail')}
          hint={t('rescueEmailHint')}
          optional
        />
        <TextArea name="reason" label={t('reason')} hint={t('rescueReasonHint')} limit={2000} />
        <Button>{t('rescueButton')}</Button>
      </ProblemForm>
    </TeamPage>
  )
}
