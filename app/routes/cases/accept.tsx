import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { versionForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { acceptAssessment } from '#app/use-cases/case/accept.server.ts'
import { showCompleteness } from '#app/use-cases/case/show-completeness.server.ts'
import { caseWords } from '#templates/messages/case.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCompleteness(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { version } = parse(versionForm)
  const assessmentId = params.id ?? ''
  const { caseId } = await acceptAssessment(deps, viewer, { assessmentId, version })
  return redirect(`/cases/${caseId}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(caseWords[locale].acceptTitle))

export default function Accept() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(caseWords)
  const { assessmentId, version, organisationName } = shown
  const back = `/assessments/${assessmentId}/completeness`
  const crumbs = [{ label: t('completenessTitle'), to: back }]
  return (
    <DeedPage
      title={t('acceptTitle')}
      lead={t('acceptLead', { organisation: organisationName })}
      whoSees={t('whoSeesCoordinators')}
      submit={t('acceptSubmit')}
      {...{ crumbs, back, answer, t, version }}
    />
  )
}
