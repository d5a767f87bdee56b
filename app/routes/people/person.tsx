import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { Confirm } from '#app/components/confirm.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { RoleFields } from '#app/components/people/role-fields.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { grantForm } from '#app/forms/people.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { grantRole } from '#app/use-cases/people/grants.server.ts'
import { showPerson } from '#app/use-cases/people/show-people.server.ts'
import { people } from '#templates/messages/people.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showPerson(deps, viewer, params.id ?? ''),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { role, cohort } = parse(grantForm)
  const personId = params.id ?? ''
  await grantRole(deps, viewer, { personId, role, cohortId: cohort })
  return redirect(`/people/${personId}`)
})

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, () => args.data?.name)

export default function Person() {
  const { id, name, email, memberships, sessions, cohorts } = useLoaderData<typeof loader>()
  const t = useT(people)
  const names = useRoleNames()
  return (
    <>
      <Breadcrumbs items={[{ label: t('peopleTitle'), to: '/people' }, { label: name }]} />
      <h1>{name}</h1>
      <p>{email}</p>
      <WhoSees>{t('peopleSees')}</WhoSees>
      <h2>{t('roles')}</h2>
      <Grants />
      {memberships.length > 0 && <h2>{t('organisations')}</h2>}
      <ul className="plain-list">
        {memberships.map((membership) => (
          <li key={membership.id + membership.role}>
            <Link to={`/organisations/${membership.id}`}>{membership.name}</Link>,{' '}
            {names.team(membership.role)}
          </li>
        ))}
      </ul>
      <h2>{t('giveRole')}</h2>
      <p>{t('giveLead')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <RoleFields cohorts={cohorts} />
        <Button>{t('giveRole')}</Button>
      </ProblemForm>
      <p>{t('devices', { n: sessions })}</p>
      {sessions > 0 && (
        <Confirm label={t('signOutAll')}>
          <p>{t('signOutText')}</p>
          <Form method="post" action={`/people/${id}/sign-out`}>
            <Button look="danger">{t('signOutAll')}</Button>
          </Form>
        </Confirm>
      )}
    </>
  )
}

function Grants() {
  const { grants } = useLoaderData<typeof loader>()
  const t = useT(people)
  const names = useRoleNames()
  const locale = useLocale()
  return (
    <DataTable
      caption={t('roles')}
      captionHidden
      empty={t('noRoles')}
      rows={grants}
      rowKey={({ id }) => id}
      columns={[
        { key: 'role', label: t('role'), heading: true, cell: (grant) => names.grant(grant) },
        { key: 'since', label: t('since'), cell: ({ fromAt }) => formatDate(locale, fromAt) },
        {
          key: 'until',
          label: t('ended'),
          cell: ({ untilAt }) => (untilAt ? formatDate(locale, untilAt) : t('present')),
        },
        { key: 'reason', label: t('reason'), cell: ({ reason }) => reason },
        {
          key: 'end',
          label: t('action'),
          cell: ({ id, untilAt, scopeKind }) =>
            !untilAt &&
            scopeKind !== 'participation' && (
              <Link to={`/people/grants/${id}/end`}>{t('endRole')}</Link>
            ),
        },
      ]}
    />
  )
}
