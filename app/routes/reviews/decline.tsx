import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { reasonForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { declineReview } from '#app/use-cases/review/decline.server.ts'
import { showReview } from '#app/use-cases/review/show.server.ts'
import { review } from '#templates/messages/review.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showReview(deps, viewer, { reviewId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const reviewId = params.id ?? ''
  await declineReview(deps, viewer, { reviewId, ...parse(reasonForm) })
  return redirect('/')
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(review[locale].declineTitle))

export default function Decline() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(review)
  const { reviewId, version, organisation } = shown
  const back = `/reviews/${reviewId}`
  const crumbs = [{ label: t('title', { organisation: organisation.name }), to: back }]
  return (
    <DeedPage
      title={t('declineTitle')}
      lead={t('declineLead')}
      submit={t('declineSubmit')}
      {...{ crumbs, back, answer, t, version }}
    >
      <TextArea name="reason" label={t('declineReason')} />
    </DeedPage>
  )
}
