import { redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { ProblemPage } from '#app/components/assessments/problem-page.tsx'
import { statusForm } from '#app/forms/plan.ts'
import { acting, reading } from '#app/route.server.ts'
import { changePlan } from '#app/use-cases/plan/change.server.ts'
import { showPlan } from '#app/use-cases/plan/show.server.ts'

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id as string, itemId: params.itemId as string }
  await changePlan(deps, viewer, { ...place, ...parse(statusForm) })
  return redirect(`/assessments/${place.assessmentId}/plan`)
})

/** Nothing but the question whether the viewer may be here at all. */
export const loader = reading(async ({ deps, viewer, params }) => {
  await showPlan(deps, viewer, { assessmentId: params.id as string })
  return null
})

export default function PlanStatusPage() {
  const { id } = useParams()
  return <ProblemPage answer={useActionData()} back={`/assessments/${id}/plan`} />
}
