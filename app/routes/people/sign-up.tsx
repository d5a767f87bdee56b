import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { MailForm } from '#app/components/people/mail-form.tsx'
import { emailForm } from '#app/forms/people.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicActing, publicReading } from '#app/route.server.ts'
import { askForAccount } from '#app/use-cases/people/sign-up.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = publicReading(async ({ deps, url }) => ({
  sent: url.searchParams.has('sent'),
  demonstration: deps.settings.demonstration,
}))

export const action = publicActing(async ({ deps, request, parse }) => {
  const { email } = parse(emailForm)
  await askForAccount(deps, { email, locale: localeOf(request), ...fromOf(request) })
  return redirect('/sign-up?sent=yes')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].signUpTitle as string)

export default function SignUp() {
  const page = useLoaderData<typeof loader>()
  const t = useT(account)
  return (
    <MailForm
      {...page}
      title={t('signUpTitle')}
      lead={t('signUpLead')}
      button={t('sendSignUp')}
      answer={useActionData()}
    />
  )
}
