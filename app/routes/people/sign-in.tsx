import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { cookiesOf } from '#app/cookies.ts'
import { signInForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { ownPath } from '#app/own-path.ts'
import { publicActing, publicReading } from '#app/route.server.ts'
import { needsSetUp } from '#app/use-cases/people/set-up.server.ts'
import { signIn } from '#app/use-cases/people/sign-in.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = publicReading(async ({ deps, viewer, url }) => {
  const to = ownPath(url.searchParams.get('to'))
  if (viewer) throw redirect(to)
  if (await needsSetUp(deps)) throw redirect('/setup')
  return { to, reset: url.searchParams.has('reset') }
})

export const action = publicActing(async ({ deps, request, parse }) => {
  const { email, password, to } = parse(signInForm)
  const { headers, secondFactor } = await signIn(deps, { email, password, ...fromOf(request) })
  const next = ownPath(to)
  const address = secondFactor ? `/login/second-factor?to=${encodeURIComponent(next)}` : next
  return redirect(address, { headers: cookiesOf(headers) })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].signInTitle as string)

export default function SignIn() {
  const { to, reset } = useLoaderData<typeof loader>()
  const t = useT(account)
  return (
    <>
      <h1>{t('signInTitle')}</h1>
      {reset && <NoticeBanner kind="success">{t('resetDone')}</NoticeBanner>}
      {to !== '/' && <p>{t('toBack')}</p>}
      <ProblemForm answer={useActionData()} t={t}>
        <TextField name="email" type="email" autoComplete="username" label={t('email')} />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('password')}
        />
        <input type="hidden" name="to" value={to} />
        <Button>{t('signIn')}</Button>
      </ProblemForm>
      <ul className="plain-list">
        <li>
          <Link to="/login/forgotten">{t('forgotten')}</Link>
        </li>
        <li>
          <Link to="/login/mail">{t('linkInstead')}</Link>
        </li>
        <li>
          {t('noAccount')} <Link to="/sign-up">{t('signUp')}</Link>
        </li>
      </ul>
    </>
  )
}
