import { redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { ProblemPage } from '#app/components/assessments/problem-page.tsx'
import { reuseForm } from '#app/forms/evidence.ts'
import { acting, reading } from '#app/route.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { linkEvidence } from '#app/use-cases/evidence/link.server.ts'

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id as string, code: params.code as string }
  await linkEvidence(deps, viewer, { ...place, ...parse(reuseForm) })
  return redirect(`/assessments/${place.assessmentId}/criteria/${place.code}#evidence`)
})

/** Nothing but the question whether the viewer may be here at all. */
export const loader = reading(async ({ deps, viewer, params }) => {
  await showCriterion(deps, viewer, {
    assessmentId: params.id as string,
    code: params.code as string,
  })
  return null
})

export default function ReusePage() {
  const { id, code } = useParams()
  return (
    <ProblemPage answer={useActionData()} back={`/assessments/${id}/criteria/${code}/evidence`} />
  )
}
