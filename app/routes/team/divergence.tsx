import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CriterionHead } from '#app/components/team/criterion-head.tsx'
import { AgreedAnswer, ScoresOfPeople } from '#app/components/team/divergence.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { agreedForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { showDivergence } from '#app/use-cases/team/show-comparison.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDivergence(deps, viewer, { assessmentId: params.id ?? '', code: params.code ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id ?? '', code: params.code ?? '' }
  const values = parse(agreedForm)
  await showDivergence(deps, viewer, place)
  await giveAnswer(deps, viewer, { ...place, ...values })
  return redirect(`/assessments/${place.assessmentId}/scoring/comparison#${place.code}`)
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data && `${args.data.code} ${args.data.title}`)

export default function Divergence() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(team)
  const home = `/assessments/${shown.id}/scoring`
  return (
    <div className="page page--narrow">
      <CriterionHead
        shown={shown}
        crumbs={[
          { label: t('scoringTitle'), to: home },
          { label: t('comparisonTitle'), to: `${home}/comparison` },
          { label: shown.code },
        ]}
      />
      <WhoSees>{t('agreedSees')}</WhoSees>
      <ScoresOfPeople scores={shown.scores} />
      {shown.mayAnswer && <AgreedAnswer shown={shown} answer={answer} />}
    </div>
  )
}
