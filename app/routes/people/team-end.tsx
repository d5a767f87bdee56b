import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { RefusedPage } from '#app/components/people/refused-page.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { endTeamRole } from '#app/use-cases/people/team.server.ts'
import { people } from '#templates/messages/people.ts'

export const loader = reading(async () => null)

export const action = acting(async ({ deps, viewer, params }) => {
  const organisationId = params.id ?? ''
  const { left } = await endTeamRole(deps, viewer, { organisationId, id: params.membership ?? '' })
  return redirect(left ? '/' : `/organisations/${organisationId}/team`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => people[locale].teamTitle as string)

export default function TeamEnd() {
  const { id } = useParams()
  const t = useT(people)
  const to = `/organisations/${id}/team`
  return <RefusedPage title={t('teamTitle')} answer={useActionData()} to={to} />
}
