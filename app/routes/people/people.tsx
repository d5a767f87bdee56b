import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { TextField } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { Pager } from '#app/components/pager.tsx'
import { WaitingInvitations } from '#app/components/people/invitations.tsx'
import { RoleFields } from '#app/components/people/role-fields.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { inviteForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { inviteToRole } from '#app/use-cases/people/invite.server.ts'
import { showPeople } from '#app/use-cases/people/show-people.server.ts'
import { people } from '#templates/messages/people.ts'

export const loader = reading(async ({ deps, viewer, url }) => {
  const page = Math.min(1000, Math.max(1, Number(url.searchParams.get('page')) || 1))
  const search = url.searchParams.get('search') ?? ''
  const shown = await showPeople(deps, viewer, { search, page: Math.floor(page) })
  return { ...shown, invited: url.searchParams.has('invited') }
})

export const action = acting(async ({ deps, viewer, parse }) => {
  const { email, role, cohort } = parse(inviteForm)
  await inviteToRole(deps, viewer, { email, role, cohortId: cohort })
  return redirect('/people?invited=yes')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => people[locale].peopleTitle as string)

export default function People() {
  const { invitations, cohorts, invited } = useLoaderData<typeof loader>()
  const t = useT(people)
  return (
    <>
      <h1>{t('peopleTitle')}</h1>
      <WhoSees>{t('peopleSees')}</WhoSees>
      {invited && <NoticeBanner kind="success">{t('invited')}</NoticeBanner>}
      <FoundPeople />
      <h2>{t('invite')}</h2>
      <p>{t('inviteLead')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <TextField name="email" type="email" autoComplete="off" label={t('email')} />
        <RoleFields cohorts={cohorts} />
        <Button>{t('sendInvitation')}</Button>
      </ProblemForm>
      <h2>{t('waiting')}</h2>
      <WaitingInvitations invitations={invitations} to="/people" />
    </>
  )
}

function FoundPeople() {
  const { people: found, search, page, more } = useLoaderData<typeof loader>()
  const t = useT(people)
  const names = useRoleNames()
  const step = (n: number) => ({
    to: `/people?${new URLSearchParams({ search, page: String(n) })}`,
    label: t('page', { n }),
  })
  return (
    <>
      <Form method="get" className="form" role="search">
        <TextField name="search" type="search" label={t('search')} defaultValue={search} />
        <Button look="secondary">{t('find')}</Button>
      </Form>
      <DataTable
        caption={t('peopleTitle')}
        captionHidden
        empty={t('nobody')}
        rows={found}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            label: t('person'),
            heading: true,
            cell: ({ id, name }) => <Link to={`/people/${id}`}>{name}</Link>,
          },
          { key: 'email', label: t('address'), cell: ({ email }) => email },
          {
            key: 'roles',
            label: t('roles'),
            cell: ({ grants, memberships }) =>
              [
                ...grants.map((grant) => names.grant(grant)),
                ...memberships.map(({ role, name }) => `${names.team(role)}: ${name}`),
              ].join('; ') || t('noRoles'),
          },
        ]}
      />
      <Pager
        previous={page > 1 ? step(page - 1) : undefined}
        next={more ? step(page + 1) : undefined}
      />
    </>
  )
}
