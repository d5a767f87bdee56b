import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Button } from '#app/components/button.tsx'
import { NewAccountFields } from '#app/components/people/new-account-fields.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { cookiesOf } from '#app/cookies.ts'
import { finishSignUpForm } from '#app/forms/people.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicActing, publicReading } from '#app/route.server.ts'
import { finishSignUp, showSignUp } from '#app/use-cases/people/sign-up.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = publicReading(async ({ deps, url }) => {
  const token = (url.searchParams.get('token') ?? '').slice(0, 200)
  const waiting = await showSignUp(deps, token)
  return { token, email: waiting?.email ?? null }
})

export const action = publicActing(async ({ deps, request, parse }) => {
  const values = parse(finishSignUpForm)
  const locale = localeOf(request)
  const { headers } = await finishSignUp(deps, { ...values, locale, ...fromOf(request) })
  return redirect('/', { headers: cookiesOf(headers) })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].finishTitle as string)

export default function FinishSignUp() {
  const { token, email } = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(account)
  if (!email)
    return (
      <>
        <h1>{t('linkOverTitle')}</h1>
        <p>{t('linkOverText')}</p>
        <p>
          <Link to="/sign-up">{t('askAgain')}</Link>
        </p>
      </>
    )
  return (
    <>
      <h1>{t('finishTitle')}</h1>
      <p className="lead">{t('finishLead', { email })}</p>
      <ProblemForm answer={answer} t={t}>
        <input type="hidden" name="token" value={token} />
        <NewAccountFields email={email} />
        <Button>{t('createAccount')}</Button>
      </ProblemForm>
    </>
  )
}
