import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { NotFound } from '#app/errors.ts'
import { reasonForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { releaseReviewer } from '#app/use-cases/case/release-reviewer.server.ts'
import { showCase } from '#app/use-cases/case/show.server.ts'
import { caseWords } from '#templates/messages/case.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCase(deps, viewer, { caseId: params.id ?? '' }).then((shown) => {
    const seat = shown.seats.find(({ reviewId }) => reviewId === params.reviewId)
    if (!shown.coordinator || !seat) throw new NotFound()
    return { ...shown, seat }
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const caseId = params.id ?? ''
  const reviewId = params.reviewId ?? ''
  await releaseReviewer(deps, viewer, { caseId, reviewId, ...parse(reasonForm) })
  return redirect(`/cases/${caseId}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(caseWords[locale].releaseTitle))

export default function Release() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(caseWords)
  const { caseId, version, organisationName, seat } = shown
  const back = `/cases/${caseId}`
  const crumbs = [{ label: organisationName, to: back }]
  return (
    <DeedPage
      title={t('releaseTitle')}
      lead={t('releaseLead', { name: seat.name })}
      whoSees={t('whoSeesCandidates')}
      submit={t('releaseSubmit')}
      {...{ crumbs, back, answer, t, version }}
    >
      <TextArea name="reason" label={t('releaseReason')} />
    </DeedPage>
  )
}
