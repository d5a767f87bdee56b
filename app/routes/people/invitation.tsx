import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button, LinkButton } from '#app/components/button.tsx'
import { NewAccountFields } from '#app/components/people/new-account-fields.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, publicReading } from '#app/route.server.ts'
import {
  acceptInvitation,
  addressAfter,
  showInvitation,
} from '#app/use-cases/people/accept-invitation.server.ts'
import { people } from '#templates/messages/people.ts'
import { refusals } from '#templates/messages/refusals.ts'

export const loader = publicReading(async ({ deps, viewer, params }) => {
  const token = (params.token ?? '').slice(0, 200)
  const page = await showInvitation(deps, viewer, token)
  return { ...page, token, signedIn: viewer !== undefined }
})

export const action = acting(async ({ deps, viewer, params }) => {
  return redirect(addressAfter(await acceptInvitation(deps, viewer, params.token ?? '')))
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => people[locale].invitationTitle as string)

const closed = {
  expired: 'invitationExpired',
  used: 'invitationUsed',
  revoked: 'invitationRevoked',
  otherAddress: 'invitationOtherAddress',
} as const

export default function Invitation() {
  const { state, email, offers, expiresAt } = useLoaderData<typeof loader>()
  const t = useT(people)
  const sentence = useT(refusals)
  const names = useRoleNames()
  const locale = useLocale()
  return (
    <>
      <h1>{t('invitationTitle')}</h1>
      {state === 'open' ? (
        <>
          <p className="lead">{t('invitationLead', { email: email ?? '' })}</p>
          <ul>
            {offers.map((offer) => (
              <li key={names.offer(offer)}>{names.offer(offer)}</li>
            ))}
          </ul>
          <WhoSees>{t('onlyYouAnd')}</WhoSees>
          <Answer />
          <p>{t('decline', { date: formatDate(locale, expiresAt) })}</p>
        </>
      ) : (
        <Closed sentence={sentence(closed[state])} other={state === 'otherAddress'} />
      )}
    </>
  )
}

function Closed({ sentence, other }: { sentence: string; other: boolean }) {
  const t = useT(people)
  return (
    <>
      <p className="lead">{sentence}</p>
      {other && (
        <Form method="post" action="/logout" reloadDocument>
          <Button look="secondary">{t('otherAccount')}</Button>
        </Form>
      )}
      <p>
        <Link to="/">{t('toHome')}</Link>
      </p>
    </>
  )
}

/** Accept when signed in; else sign in with the account there is, or create it here. */
function Answer() {
  const { token, email, hasAccount, signedIn } = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(people)
  if (signedIn)
    return (
      <ProblemForm answer={answer} t={t}>
        <Button>{t('accept')}</Button>
      </ProblemForm>
    )
  if (hasAccount === null) return <Unproven />
  if (hasAccount)
    return (
      <>
        <p>{t('signInFirst')}</p>
        <LinkButton to={`/login?to=${encodeURIComponent(`/invitations/${token}`)}`}>
          {t('signIn')}
        </LinkButton>
      </>
    )
  return (
    <>
      <p>{t('joinLead')}</p>
      <ProblemForm answer={undefined} t={t} action={`/invitations/${token}/join`}>
        <NewAccountFields email={email ?? ''} />
        <Button>{t('join')}</Button>
      </ProblemForm>
    </>
  )
}

/** A link that was handed over: first the mailbox is proved, by signing in or by a mail. */
function Unproven() {
  const { token, email } = useLoaderData<typeof loader>()
  const t = useT(people)
  return (
    <>
      <h2>{t('haveAccount')}</h2>
      <LinkButton to={`/login?to=${encodeURIComponent(`/invitations/${token}`)}`}>
        {t('signIn')}
      </LinkButton>
      <h2>{t('noAccountYet')}</h2>
      <p>{t('proveFirst', { email: email ?? '' })}</p>
      <Form method="post" action="/sign-up">
        <input type="hidden" name="email" value={email ?? ''} />
        <Button look="secondary">{t('proveByMail')}</Button>
      </Form>
    </>
  )
}
