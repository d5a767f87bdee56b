import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { versionForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showCase } from '#app/use-cases/case/show.server.ts'
import { staffCase } from '#app/use-cases/case/staff.server.ts'
import { caseWords } from '#templates/messages/case.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCase(deps, viewer, { caseId: params.id ?? '', deed: 'case.staff' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const caseId = params.id ?? ''
  await staffCase(deps, viewer, { caseId, ...parse(versionForm) })
  return redirect(`/cases/${caseId}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(caseWords[locale].staffTitle))

export default function Staff() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(caseWords)
  const { caseId, version, organisationName } = shown
  const back = `/cases/${caseId}`
  const crumbs = [{ label: organisationName, to: back }]
  return (
    <DeedPage
      title={t('staffTitle')}
      lead={t('staffLead')}
      whoSees={t('whoSeesCandidates')}
      submit={t('staffSubmit')}
      {...{ crumbs, back, answer, t, version }}
    />
  )
}
