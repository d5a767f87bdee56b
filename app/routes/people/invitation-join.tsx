import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Button } from '#app/components/button.tsx'
import { NewAccountFields } from '#app/components/people/new-account-fields.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { cookiesOf } from '#app/cookies.ts'
import { newAccountForm } from '#app/forms/people.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicActing, publicReading } from '#app/route.server.ts'
import {
  addressAfter,
  joinByInvitation,
  showInvitation,
} from '#app/use-cases/people/accept-invitation.server.ts'
import { people } from '#templates/messages/people.ts'

export const loader = publicReading(async ({ deps, viewer, params }) => {
  const token = (params.token ?? '').slice(0, 200)
  const { state, hasAccount } = await showInvitation(deps, viewer, token)
  if (viewer || state !== 'open' || hasAccount !== false) throw redirect(`/invitations/${token}`)
  return null
})

export const action = publicActing(async ({ deps, params, request, parse }) => {
  const { headers, ...accepted } = await joinByInvitation(deps, {
    ...parse(newAccountForm),
    token: params.token ?? '',
    locale: localeOf(request),
    ...fromOf(request),
  })
  return redirect(addressAfter(accepted), { headers: cookiesOf(headers) })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => people[locale].invitationTitle as string)

export default function InvitationJoin() {
  const t = useT(people)
  return (
    <>
      <h1>{t('invitationTitle')}</h1>
      <p className="lead">{t('joinLead')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <NewAccountFields />
        <Button>{t('join')}</Button>
      </ProblemForm>
    </>
  )
}
