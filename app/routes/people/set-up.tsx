import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { NewAccountFields } from '#app/components/people/new-account-fields.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { cookiesOf } from '#app/cookies.ts'
import { NotFound } from '#app/errors.ts'
import { setUpForm } from '#app/forms/people.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicActing, publicReading } from '#app/route.server.ts'
import { needsSetUp, setUp } from '#app/use-cases/people/set-up.server.ts'
import { account } from '#templates/messages/account.ts'

/** Once there is a coordinator, this page does not exist. */
export const loader = publicReading(async ({ deps }) => {
  if (!(await needsSetUp(deps))) throw new NotFound()
  return null
})

export const action = publicActing(async ({ deps, request, parse }) => {
  const values = parse(setUpForm)
  const { headers } = await setUp(deps, {
    ...values,
    locale: localeOf(request),
    ...fromOf(request),
  })
  return redirect('/', { headers: cookiesOf(headers) })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].setUpTitle as string)

export default function SetUp() {
  const t = useT(account)
  return (
    <>
      <h1>{t('setUpTitle')}</h1>
      <p className="lead">{t('setUpLead')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <TextField name="token" autoComplete="off" spellCheck={false} label={t('token')} />
        <TextField name="email" type="email" autoComplete="username" label={t('email')} />
        <NewAccountFields />
        <Button>{t('setUp')}</Button>
      </ProblemForm>
    </>
  )
}
