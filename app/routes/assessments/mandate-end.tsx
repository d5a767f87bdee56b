import { redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { ProblemPage } from '#app/components/assessments/problem-page.tsx'
import { acting, reading } from '#app/route.server.ts'
import { withdrawMandate } from '#app/use-cases/workbook/mandate.server.ts'
import { showEntrusting } from '#app/use-cases/workbook/show-mandate.server.ts'

export const action = acting(async ({ deps, viewer, params }) => {
  const assessmentId = params.id as string
  await withdrawMandate(deps, viewer, { assessmentId })
  return redirect(`/assessments/${assessmentId}#mandate`)
})

/** Nothing but the question whether the viewer may be here at all. */
export const loader = reading(async ({ deps, viewer, params }) => {
  await showEntrusting(deps, viewer, { assessmentId: params.id as string })
  return null
})

export default function MandatePage() {
  const { id } = useParams()
  return <ProblemPage answer={useActionData()} back={`/assessments/${id}`} />
}
