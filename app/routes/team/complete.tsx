import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { RefusedPage } from '#app/components/people/refused-page.tsx'
import { areaDoneForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showArea } from '#app/use-cases/assessment/show-area.server.ts'
import { completeArea } from '#app/use-cases/team/complete-area.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showArea(deps, viewer, { assessmentId: params.id ?? '', area: params.area ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id ?? ''
  const done = parse(areaDoneForm).done === 'yes'
  await completeArea(deps, viewer, { assessmentId, area: params.area ?? '', done })
  return redirect(`/assessments/${assessmentId}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].areaDoneQuestion as string)

export default function Complete() {
  const { id, area } = useParams()
  const t = useT(team)
  const to = `/assessments/${id}/areas/${area}`
  return <RefusedPage title={t('areaDoneQuestion')} answer={useActionData()} to={to} />
}
