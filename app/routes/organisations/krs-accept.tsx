import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { KrsPage } from '#app/components/register-extract/krs-page.tsx'
import { acceptForm } from '#app/forms/register-extract.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { acting, reading } from '#app/route.server.ts'
import { acceptExtract } from '#app/use-cases/register-extract/accept.server.ts'
import { showExtract } from '#app/use-cases/register-extract/show.server.ts'
import { krs } from '#templates/messages/krs.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showExtract(deps, viewer, { organisationId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  const { name = '', ...values } = parse(acceptForm)
  await acceptExtract(deps, viewer, { organisationId, name, ...values })
  return redirect(`/organisations/${organisationId}#details`)
})

/** After a conflict the page must show what the other person saved. */
export const shouldRevalidate = () => true

export const meta: MetaFunction = (args) => pageTitle(args, (locale) => String(krs[locale].title))

export default function AcceptKrs() {
  const acceptance = useActionData<typeof action>()
  return <KrsPage shown={useLoaderData<typeof loader>()} acceptance={acceptance} />
}
