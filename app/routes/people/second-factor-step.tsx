import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { cookiesOf } from '#app/cookies.ts'
import { codeForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { ownPath } from '#app/own-path.ts'
import { publicActing, publicReading } from '#app/route.server.ts'
import { confirmSecondFactor } from '#app/use-cases/people/confirm-second-factor.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = publicReading(async ({ url }) => ({
  to: ownPath(url.searchParams.get('to')),
}))

export const action = publicActing(async ({ deps, request, parse }) => {
  const { code, to } = parse(codeForm)
  const { headers } = await confirmSecondFactor(deps, { code, ...fromOf(request) })
  return redirect(ownPath(to), { headers: cookiesOf(headers) })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].codeTitle as string)

export default function SecondFactorStep() {
  const { to } = useLoaderData<typeof loader>()
  const t = useT(account)
  return (
    <>
      <h1>{t('codeTitle')}</h1>
      <p className="lead">{t('codeLead')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <TextField
          name="code"
          autoComplete="one-time-code"
          spellCheck={false}
          width="medium"
          label={t('code')}
          hint={t('codeHint')}
        />
        <input type="hidden" name="to" value={to} />
        <Button>{t('confirm')}</Button>
      </ProblemForm>
      <p>
        <Link to="/login">{t('backToSignIn')}</Link>
      </p>
    </>
  )
}
