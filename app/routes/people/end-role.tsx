import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { TextArea } from '#app/components/field.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { endRoleForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { endRole, showGrant } from '#app/use-cases/people/grants.server.ts'
import { people } from '#templates/messages/people.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showGrant(deps, viewer, params.id ?? ''),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { reason } = parse(endRoleForm)
  const { personId } = await endRole(deps, viewer, { id: params.id ?? '', reason })
  return redirect(`/people/${personId}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => people[locale].endTitle as string)

export default function EndRole() {
  const { personId, name, role } = useLoaderData<typeof loader>()
  const t = useT(people)
  const names = useRoleNames()
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('peopleTitle'), to: '/people' },
          { label: name, to: `/people/${personId}` },
          { label: t('endTitle') },
        ]}
      />
      <h1>
        {t('endTitle')}: {names.role(role)}
      </h1>
      <p className="lead">{t('endLead')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <TextArea name="reason" label={t('endReason')} limit={1000} />
        <Button look="danger">{t('endConfirm')}</Button>
      </ProblemForm>
    </>
  )
}
