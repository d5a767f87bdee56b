import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { RadioGroup } from '#app/components/choice.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { finishForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { finishReview } from '#app/use-cases/review/finish.server.ts'
import { showReview } from '#app/use-cases/review/show.server.ts'
import { review } from '#templates/messages/review.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const shown = await showReview(deps, viewer, { reviewId: params.id ?? '' })
  const { reviewId, version, organisation, workbook, brackets } = shown
  const open = workbook?.rows.filter(({ finding }) => finding === null) ?? []
  return { reviewId, version, organisation, brackets, open: open.map(({ code }) => code) }
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const reviewId = params.id ?? ''
  await finishReview(deps, viewer, { reviewId, ...parse(finishForm) })
  return redirect(`/reviews/${reviewId}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(review[locale].finishTitle))

export default function Finish() {
  const { reviewId, version, organisation, brackets, open } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(review)
  const back = `/reviews/${reviewId}`
  return (
    <DeedPage
      title={t('finishTitle')}
      lead={t('finishLead')}
      whoSees={t('whoSeesWork')}
      crumbs={[{ label: t('title', { organisation: organisation.name }), to: back }]}
      submit={t('finishSubmit')}
      {...{ back, answer, t, version }}
    >
      {open.length > 0 && (
        <p>
          {t('unrated', { n: open.length })}{' '}
          {open.map((code) => (
            <span key={code}>
              <Link to={`${back}/criteria/${code}`}>{code}</Link>{' '}
            </span>
          ))}
        </p>
      )}
      <RadioGroup
        name="minutes"
        label={t('minutes')}
        hint={t('minutesHint')}
        options={brackets.map((minutes) => ({
          value: String(minutes),
          label: t(`minutes_${minutes}` as 'minutes_60'),
        }))}
      />
    </DeedPage>
  )
}
