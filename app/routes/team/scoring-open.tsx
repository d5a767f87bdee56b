import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { RefusedPage } from '#app/components/people/refused-page.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { openScoring } from '#app/use-cases/team/score.server.ts'
import { showScoring } from '#app/use-cases/team/show-scoring.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showScoring(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params }) => {
  const assessmentId = params.id ?? ''
  await openScoring(deps, viewer, { assessmentId })
  return redirect(`/assessments/${assessmentId}/scoring`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].openScoring as string)

export default function Done() {
  const { id } = useParams()
  const t = useT(team)
  const to = `/assessments/${id}/scoring`
  return <RefusedPage title={t('openScoring')} answer={useActionData()} to={to} />
}
