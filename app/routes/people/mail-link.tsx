import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { MailForm } from '#app/components/people/mail-form.tsx'
import { emailForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicActing, publicReading } from '#app/route.server.ts'
import { mailSignInLink } from '#app/use-cases/people/mail-links.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = publicReading(async ({ deps, url }) => ({
  sent: url.searchParams.has('sent'),
  demonstration: deps.settings.demonstration,
}))

export const action = publicActing(async ({ deps, request, parse }) => {
  const { email } = parse(emailForm)
  await mailSignInLink(deps, { email, ...fromOf(request) })
  return redirect('/login/mail?sent=yes')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].linkTitle as string)

export default function MailLink() {
  const page = useLoaderData<typeof loader>()
  const t = useT(account)
  return (
    <MailForm
      {...page}
      title={t('linkTitle')}
      lead={t('linkLead')}
      button={t('sendLink')}
      answer={useActionData()}
    />
  )
}
