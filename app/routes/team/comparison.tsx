import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { AgreedScores, ComparisonEnd, DifferingScores } from '#app/components/team/comparison.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showComparison } from '#app/use-cases/team/show-comparison.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showComparison(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].comparisonTitle as string)

export default function Comparison() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(team)
  const { id, organisation, people, comparing, unscored } = shown
  return (
    <div className="page">
      <Breadcrumbs
        items={[
          { label: organisation, to: `/assessments/${id}` },
          { label: t('scoringTitle'), to: `/assessments/${id}/scoring` },
          { label: t('comparisonTitle') },
        ]}
      />
      <h1>{t('comparisonTitle')}</h1>
      <p className="lead">{t('comparisonLead', { names: people.join(', ') })}</p>
      <WhoSees>{t('scoringSees')}</WhoSees>
      {!comparing && <NoticeBanner>{t('closed')}</NoticeBanner>}
      <AgreedScores shown={shown} />
      <DifferingScores shown={shown} />
      {comparing && unscored.length > 0 && <p>{t('unscored', { n: unscored.length })}</p>}
      <ComparisonEnd shown={shown} />
    </div>
  )
}
