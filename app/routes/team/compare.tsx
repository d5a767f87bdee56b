import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { RefusedPage } from '#app/components/people/refused-page.tsx'
import { stepForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { openComparison } from '#app/use-cases/team/compare.server.ts'
import { showScoring } from '#app/use-cases/team/show-scoring.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showScoring(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id ?? ''
  await openComparison(deps, viewer, { assessmentId, version: parse(stepForm).version })
  return redirect(`/assessments/${assessmentId}/scoring/comparison`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].compareTitle as string)

export default function Compare() {
  const { id } = useParams()
  const t = useT(team)
  const to = `/assessments/${id}/scoring`
  return <RefusedPage title={t('compareTitle')} answer={useActionData()} to={to} />
}
