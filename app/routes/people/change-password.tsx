import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { cookiesOf } from '#app/cookies.ts'
import { passwordForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { changePassword } from '#app/use-cases/people/account.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = reading(async ({ viewer }) => ({ email: viewer.email }))

export const action = acting(async ({ deps, viewer, request, parse }) => {
  const { headers } = await changePassword(deps, viewer, {
    ...parse(passwordForm),
    ...fromOf(request),
  })
  return redirect('/account?saved=password', { headers: cookiesOf(headers) })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].changePassword as string)

export default function ChangePassword() {
  const { email } = useLoaderData<typeof loader>()
  const t = useT(account)
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('accountTitle'), to: '/account' }, { label: t('changePassword') }]}
      />
      <h1>{t('changePassword')}</h1>
      <ProblemForm answer={useActionData()} t={t}>
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <TextField
          name="current"
          type="password"
          autoComplete="current-password"
          label={t('currentPassword')}
        />
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={t('newPassword')}
          hint={t('passwordHint')}
        />
        <Button>{t('savePassword')}</Button>
      </ProblemForm>
    </>
  )
}
