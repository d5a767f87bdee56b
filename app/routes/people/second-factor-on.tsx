import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { FirstCode } from '#app/components/people/factor-setup.tsx'
import { cookiesOf } from '#app/cookies.ts'
import { codeForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { finishSecondFactor } from '#app/use-cases/people/second-factor.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = reading(async () => null)

export const action = acting(async ({ deps, viewer, request, parse }) => {
  const { code } = parse(codeForm)
  const { headers } = await finishSecondFactor(deps, viewer, { code, ...fromOf(request) })
  return redirect('/account/second-factor?done=on', { headers: cookiesOf(headers) })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].factorTitle as string)

/** Reached only after a wrong code: another try, or a new secret. */
export default function SecondFactorOn() {
  const t = useT(account)
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('accountTitle'), to: '/account' }, { label: t('factorTitle') }]}
      />
      <h1>{t('step3')}</h1>
      <FirstCode answer={useActionData()} />
      <p>
        <Link to="/account/second-factor">{t('startAgain')}</Link>
      </p>
    </>
  )
}
