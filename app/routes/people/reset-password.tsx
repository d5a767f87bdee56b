import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { resetForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicActing, publicReading } from '#app/route.server.ts'
import { resetPassword } from '#app/use-cases/people/reset-password.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = publicReading(async ({ url }) => ({
  token: (url.searchParams.get('token') ?? '').slice(0, 200),
}))

export const action = publicActing(async ({ deps, request, parse }) => {
  await resetPassword(deps, { ...parse(resetForm), ...fromOf(request) })
  return redirect('/login?reset=yes')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].resetTitle as string)

export default function ResetPassword() {
  const { token } = useLoaderData<typeof loader>()
  const t = useT(account)
  return (
    <>
      <h1>{t('resetTitle')}</h1>
      <p className="lead">{t('resetLead')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <input type="hidden" name="token" value={token} />
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={t('newPassword')}
          hint={t('passwordHint')}
        />
        <Button>{t('savePassword')}</Button>
      </ProblemForm>
      <p>
        <Link to="/login/forgotten">{t('askAgain')}</Link>
      </p>
    </>
  )
}
