import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { LinkButton } from '#app/components/button.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { AskedReview } from '#app/components/review/asked-review.tsx'
import { type Filter, filters, Workbook } from '#app/components/review/workbook.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showReview } from '#app/use-cases/review/show.server.ts'
import { review } from '#templates/messages/review.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showReview(deps, viewer, { reviewId: params.id ?? '' }),
)

/** A finding that was refused brings the present row with it. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(review[locale].titleShort))

export default function Review() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(review)
  const [search] = useSearchParams()
  const { organisation, workbook, state, caseId } = shown
  const title = t('title', { organisation: organisation.name })
  const view = {
    area: search.get('area') ?? workbook?.areas[0]?.code ?? '',
    filter: filters.find((filter) => filter === search.get('show')) ?? ('all' satisfies Filter),
  }
  return (
    <div className={workbook ? 'page page--wide' : 'page'}>
      <Breadcrumbs items={[{ label: t('toCase'), to: `/cases/${caseId}` }, { label: title }]} />
      <h1>{title}</h1>
      {!workbook && <AskedReview shown={shown} />}
      {workbook && <WhoSees>{t('whoSeesWork')}</WhoSees>}
      {state === 'declared' && (
        <NoticeBanner title={t('declaredTitle')}>{t('declaredText')}</NoticeBanner>
      )}
      {state === 'done' && (
        <NoticeBanner kind="success" title={t('doneTitle')}>
          <p>{t('doneText')}</p>
          <LinkButton to={`/cases/${caseId}`}>{t('toCase')}</LinkButton>
        </NoticeBanner>
      )}
      {workbook && <Workbook shown={shown} book={workbook} view={view} />}
    </div>
  )
}
