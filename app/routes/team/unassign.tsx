import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { RefusedPage } from '#app/components/people/refused-page.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { unassignPart } from '#app/use-cases/team/assign.server.ts'
import { showAssignments } from '#app/use-cases/team/show-assignments.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showAssignments(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params }) => {
  const assessmentId = params.id ?? ''
  await unassignPart(deps, viewer, { assessmentId, id: params.assignment ?? '' })
  return redirect(`/assessments/${assessmentId}/assignments`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].assignmentsTitle as string)

export default function Unassign() {
  const { id } = useParams()
  const t = useT(team)
  const to = `/assessments/${id}/assignments`
  return <RefusedPage title={t('assignmentsTitle')} answer={useActionData()} to={to} />
}
