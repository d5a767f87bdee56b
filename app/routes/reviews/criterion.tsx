import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Pager } from '#app/components/pager.tsx'
import { CriterionFinding } from '#app/components/review/criterion-finding.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { findingForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { giveFinding } from '#app/use-cases/review/give-finding.server.ts'
import { showReviewedCriterion } from '#app/use-cases/review/show-criterion.server.ts'
import { review } from '#templates/messages/review.ts'

export const loader = reading(({ deps, viewer, params }) => {
  const { id: reviewId = '', code = '' } = params
  return showReviewedCriterion(deps, viewer, { reviewId, code })
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { id: reviewId = '', code = '' } = params
  const { goOn, ...finding } = parse(findingForm)
  const { revision } = await giveFinding(deps, viewer, { reviewId, code, ...finding })
  if (goOn === 'stay') return { saved: revision }
  const { next, row } = await showReviewedCriterion(deps, viewer, { reviewId, code })
  const workbook = `/reviews/${reviewId}?area=${row.area}#${code}`
  const onward = goOn === 'next' && next ? `/reviews/${reviewId}/criteria/${next.code}` : workbook
  return redirect(onward)
})

/** A refusal brings the present row with it, so that both texts can be compared. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => args.data && `${args.data.row.code} ${args.data.row.title[locale]}`)

export default function Criterion() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(review)
  const locale = useLocale()
  const { row, reviewId, previous, next } = shown
  const step = (to: typeof next) =>
    to && {
      to: `/reviews/${reviewId}/criteria/${to.code}`,
      label: `${to.code} ${to.title[locale]}`,
    }
  return (
    <div className="page page--wide">
      <Breadcrumbs
        items={[
          { label: t('workbook'), to: `/reviews/${reviewId}?area=${row.area}` },
          { label: row.code },
        ]}
      />
      <h1>{row.title[locale]}</h1>
      <WhoSees>{t('whoSeesWork')}</WhoSees>
      <CriterionFinding key={row.code} shown={shown} answer={answer} />
      <Pager previous={step(previous)} next={step(next)} />
    </div>
  )
}
