import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { KrsPage } from '#app/components/register-extract/krs-page.tsx'
import { lookUpForm } from '#app/forms/register-extract.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { acting, reading } from '#app/route.server.ts'
import { lookUpRegister } from '#app/use-cases/register-extract/look-up.server.ts'
import { showExtract } from '#app/use-cases/register-extract/show.server.ts'
import { krs } from '#templates/messages/krs.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showExtract(deps, viewer, { organisationId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  await lookUpRegister(deps, viewer, { typed: parse(lookUpForm).krs, organisationId })
  return redirect(`/organisations/${organisationId}/krs`)
})

export const meta: MetaFunction = (args) => pageTitle(args, (locale) => String(krs[locale].title))

export default function OrganisationKrs() {
  return <KrsPage shown={useLoaderData<typeof loader>()} lookUp={useActionData<typeof action>()} />
}
