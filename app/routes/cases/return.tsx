import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { reasonForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { returnAssessment } from '#app/use-cases/case/return.server.ts'
import { showCompleteness } from '#app/use-cases/case/show-completeness.server.ts'
import { caseWords } from '#templates/messages/case.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCompleteness(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id ?? ''
  await returnAssessment(deps, viewer, { assessmentId, ...parse(reasonForm) })
  return redirect(`/assessments/${assessmentId}/completeness`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(caseWords[locale].returnTitle))

export default function Return() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(caseWords)
  const { assessmentId, version } = shown
  const back = `/assessments/${assessmentId}/completeness`
  const crumbs = [{ label: t('completenessTitle'), to: back }]
  return (
    <DeedPage
      title={t('returnTitle')}
      lead={t('returnLead')}
      whoSees={t('whoSeesReturn')}
      submit={t('returnSubmit')}
      {...{ crumbs, back, answer, t, version }}
    >
      <TextArea name="reason" label={t('returnReason')} rows={5} />
    </DeedPage>
  )
}
