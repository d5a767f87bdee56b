import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { cookiesOf } from '#app/cookies.ts'
import { confirmPasswordForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { dropSecondFactor } from '#app/use-cases/people/second-factor.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = reading(async () => null)

export const action = acting(async ({ deps, viewer, request, parse }) => {
  const { password } = parse(confirmPasswordForm)
  const { headers } = await dropSecondFactor(deps, viewer, { password, ...fromOf(request) })
  return redirect('/account/second-factor?done=off', { headers: cookiesOf(headers) })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].turnOff as string)

export default function SecondFactorOff() {
  const t = useT(account)
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('accountTitle'), to: '/account' },
          { label: t('factorTitle'), to: '/account/second-factor' },
          { label: t('turnOff') },
        ]}
      />
      <h1>{t('turnOff')}</h1>
      <ProblemForm answer={useActionData()} t={t}>
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('password')}
        />
        <Button>{t('turnOff')}</Button>
      </ProblemForm>
    </>
  )
}
