import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Button } from '#app/components/button.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { cookiesOf } from '#app/cookies.ts'
import { linkForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicActing, publicReading } from '#app/route.server.ts'
import { signInByLink } from '#app/use-cases/people/sign-in-by-link.server.ts'
import { account } from '#templates/messages/account.ts'

/** Opening the link spends nothing: mail programs open links to look at them. The button does. */
export const loader = publicReading(async ({ url }) => ({
  token: (url.searchParams.get('token') ?? '').slice(0, 200),
}))

export const action = publicActing(async ({ deps, request, parse }) => {
  const { token } = parse(linkForm)
  const { headers } = await signInByLink(deps, { token, ...fromOf(request) })
  return redirect('/', { headers: cookiesOf(headers) })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].linkReadyTitle as string)

export default function SignInLink() {
  const { token } = useLoaderData<typeof loader>()
  const t = useT(account)
  return (
    <>
      <h1>{t('linkReadyTitle')}</h1>
      <p className="lead">{t('linkReadyText')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <input type="hidden" name="token" value={token} />
        <Button>{t('signIn')}</Button>
      </ProblemForm>
      <p>
        <Link to="/login/mail">{t('askAgain')}</Link>
      </p>
    </>
  )
}
