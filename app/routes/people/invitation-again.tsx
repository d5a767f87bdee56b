import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { RefusedPage } from '#app/components/people/refused-page.tsx'
import { problemIn } from '#app/components/problem.ts'
import { backForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { ownPath } from '#app/own-path.ts'
import { acting, reading } from '#app/route.server.ts'
import { sendInvitationAgain } from '#app/use-cases/people/invite.server.ts'
import { people } from '#templates/messages/people.ts'

export const loader = reading(async () => null)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  await sendInvitationAgain(deps, viewer, params.id ?? '')
  return redirect(`${ownPath(parse(backForm).to)}?invited=yes`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => people[locale].waiting as string)

export default function InvitationAgain() {
  const answer = useActionData()
  const t = useT(people)
  const to = problemIn(answer)?.typed.to
  return <RefusedPage title={t('waiting')} answer={answer} to={ownPath(String(to))} />
}
