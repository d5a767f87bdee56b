import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { OwnScores, ScoringDeeds, ScoringProgress } from '#app/components/team/scoring.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showScoring } from '#app/use-cases/team/show-scoring.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showScoring(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].scoringTitle as string)

export default function Scoring() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(team)
  return (
    <div className="page">
      <Breadcrumbs
        items={[
          { label: shown.organisation, to: `/assessments/${shown.id}` },
          { label: t('scoringTitle') },
        ]}
      />
      <h1>{t('scoringTitle')}</h1>
      <p className="lead">{t('scoringLead')}</p>
      <WhoSees>{t('scoringSees')}</WhoSees>
      <p>{t('scoringHow')}</p>
      <ScoringDeeds shown={shown} />
      {shown.scoring && <ScoringProgress shown={shown} />}
      {shown.scoring && <OwnScores shown={shown} />}
    </div>
  )
}
