import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/choice.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { TeamPage } from '#app/components/team/team-page.tsx'
import { teamRoles } from '#app/forms/people.ts'
import { rolesForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { changeRoles } from '#app/use-cases/team/change-roles.server.ts'
import { showMember } from '#app/use-cases/team/show.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showMember(deps, viewer, {
    ...{ organisationId: params.id ?? '', id: params.membership ?? '' },
    action: 'organisation.changeRoles',
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  const { roles } = parse(rolesForm)
  await changeRoles(deps, viewer, { organisationId, id: params.membership ?? '', roles })
  return redirect(`/organisations/${organisationId}/team`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].changeRoles as string)

export default function Roles() {
  const { organisationId, organisation, member } = useLoaderData<typeof loader>()
  const t = useT(team)
  const names = useRoleNames()
  const title = t('rolesTitle', { name: member.name })
  return (
    <TeamPage {...{ organisationId, organisation, title }}>
      <p className="lead">{t('rolesLead')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <CheckboxGroup
          name="roles"
          label={t('roles')}
          defaultValues={member.roles}
          options={teamRoles.map((value) => ({
            value,
            label: names.team(value),
            hint: t(`hint.${value}`),
          }))}
        />
        <ButtonRow>
          <Button>{t('save')}</Button>
          <LinkButton to={`/organisations/${organisationId}/team`} look="quiet">
            {t('goBack')}
          </LinkButton>
        </ButtonRow>
      </ProblemForm>
    </TeamPage>
  )
}
