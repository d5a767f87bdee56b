import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { RadioGroup } from '#app/components/choice.tsx'
import { Confirm } from '#app/components/confirm.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { TextField } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WaitingInvitations } from '#app/components/people/invitations.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { teamInviteForm, teamRoles } from '#app/forms/people.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { inviteToTeam } from '#app/use-cases/people/invite.server.ts'
import { showTeam } from '#app/use-cases/people/team.server.ts'
import { people } from '#templates/messages/people.ts'

export const loader = reading(async ({ deps, viewer, params, url }) => ({
  ...(await showTeam(deps, viewer, params.id ?? '')),
  invited: url.searchParams.has('invited'),
}))

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  await inviteToTeam(deps, viewer, { organisationId, ...parse(teamInviteForm) })
  return redirect(`/organisations/${organisationId}/team?invited=yes`)
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => args.data && `${people[locale].teamTitle}, ${args.data.name}`)

export default function Team() {
  const { organisationId, name, invitations, actions, invited } = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(people)
  const names = useRoleNames()
  const here = `/organisations/${organisationId}/team`
  return (
    <>
      <Breadcrumbs
        items={[{ label: name, to: `/organisations/${organisationId}` }, { label: t('teamTitle') }]}
      />
      <h1>{t('teamTitle')}</h1>
      <WhoSees>{t('teamSees')}</WhoSees>
      {invited && <NoticeBanner kind="success">{t('invited')}</NoticeBanner>}
      <Members />
      {actions.invite && (
        <>
          <h2>{t('teamInvite')}</h2>
          <p>{t('inviteLead')}</p>
          <ProblemForm answer={answer} t={t}>
            <TextField name="email" type="email" autoComplete="off" label={t('email')} />
            <RadioGroup
              name="role"
              label={t('role')}
              options={teamRoles.map((value) => ({
                value,
                label: names.team(value),
                hint: t(`hint.${value}`),
              }))}
            />
            <Button>{t('sendInvitation')}</Button>
          </ProblemForm>
          <h2>{t('waiting')}</h2>
          <WaitingInvitations invitations={invitations} to={here} />
        </>
      )}
    </>
  )
}

function Members() {
  const { organisationId, members } = useLoaderData<typeof loader>()
  const t = useT(people)
  const names = useRoleNames()
  const locale = useLocale()
  return (
    <DataTable
      caption={t('teamTitle')}
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: t('person'),
          heading: true,
          cell: ({ name, own }) => (own ? `${name} (${t('you')})` : name),
        },
        { key: 'email', label: t('address'), cell: ({ email }) => email },
        { key: 'role', label: t('role'), cell: ({ role }) => names.team(role) },
        { key: 'since', label: t('since'), cell: ({ fromAt }) => formatDate(locale, fromAt) },
        {
          key: 'end',
          label: t('action'),
          cell: ({ id, own, mayEnd }) =>
            mayEnd && (
              <Confirm label={t(own ? 'leave' : 'endRole')}>
                <p>{t(own ? 'leaveText' : 'endMemberText')}</p>
                <Form method="post" action={`/organisations/${organisationId}/team/${id}/end`}>
                  <Button look="danger">{t(own ? 'leave' : 'endRole')}</Button>
                </Form>
              </Confirm>
            ),
        },
      ]}
    />
  )
}
