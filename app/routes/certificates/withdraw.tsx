import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TakeBack } from '#app/components/certificate/take-back.tsx'
import { NotFound } from '#app/errors.ts'
import { reasonForm } from '#app/forms/cohort.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { acting, reading } from '#app/route.server.ts'
import { showCertificate } from '#app/use-cases/certificate/show.server.ts'
import { withdrawCertificate } from '#app/use-cases/certificate/take-back.server.ts'
import { certificate } from '#templates/messages/certificate.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const shown = await showCertificate(deps, viewer, { typed: params.number ?? '' })
  if (!shown.actions.withdraw) throw new NotFound()
  return shown
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const number = params.number ?? ''
  await withdrawCertificate(deps, viewer, { number, ...parse(reasonForm) })
  return redirect(`/certificates/${number}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(certificate[locale].withdraw))

export default function Withdraw() {
  const shown = useLoaderData<typeof loader>()
  return <TakeBack deed="withdraw" shown={shown} answer={useActionData<typeof action>()} />
}
