import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { TakeOverForm } from '#app/components/team/take-over.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { stepForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showComparison } from '#app/use-cases/team/show-comparison.server.ts'
import { takeOverAgreed } from '#app/use-cases/team/take-over.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showComparison(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id ?? ''
  await takeOverAgreed(deps, viewer, { assessmentId, version: parse(stepForm).version })
  return redirect(`/assessments/${assessmentId}/scoring/comparison`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].takeOverTitle as string)

export default function TakeOver() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(team)
  const home = `/assessments/${shown.id}/scoring`
  return (
    <div className="page">
      <Breadcrumbs
        items={[
          { label: t('scoringTitle'), to: home },
          { label: t('comparisonTitle'), to: `${home}/comparison` },
          { label: t('takeOver') },
        ]}
      />
      <h1>{t('takeOverTitle')}</h1>
      <p className="lead">{t('takeOverLead')}</p>
      <WhoSees>{t('scoringSees')}</WhoSees>
      <TakeOverForm shown={shown} answer={useActionData()} />
    </div>
  )
}
