import { redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { ProblemPage } from '#app/components/assessments/problem-page.tsx'
import { moveForm } from '#app/forms/assessment.ts'
import { acting, reading } from '#app/route.server.ts'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { showCheck } from '#app/use-cases/assessment/show-check.server.ts'

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id as string
  await finishAssessment(deps, viewer, { assessmentId, ...parse(moveForm) })
  return redirect(`/assessments/${assessmentId}`)
})

/** Nothing but the question whether the viewer may be here at all. */
export const loader = reading(async ({ deps, viewer, params }) => {
  await showCheck(deps, viewer, { assessmentId: params.id as string })
  return null
})

export default function FinishPage() {
  const { id } = useParams()
  return <ProblemPage answer={useActionData()} back={`/assessments/${id}/check`} />
}
