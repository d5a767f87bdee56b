import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TakeBack } from '#app/components/certificate/take-back.tsx'
import { NotFound } from '#app/errors.ts'
import { reasonForm } from '#app/forms/cohort.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { acting, reading } from '#app/route.server.ts'
import { showCertificate } from '#app/use-cases/certificate/show.server.ts'
import { annulCertificate } from '#app/use-cases/certificate/take-back.server.ts'
import { certificate } from '#templates/messages/certificate.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const shown = await showCertificate(deps, viewer, { typed: params.number ?? '' })
  if (!shown.actions.annul) throw new NotFound()
  return shown
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const number = params.number ?? ''
  await annulCertificate(deps, viewer, { number, ...parse(reasonForm) })
  return redirect(`/certificates/${number}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(certificate[locale].annul))

export default function Annul() {
  const shown = useLoaderData<typeof loader>()
  return <TakeBack deed="annul" shown={shown} answer={useActionData<typeof action>()} />
}
