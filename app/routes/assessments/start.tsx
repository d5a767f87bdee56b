import { redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { startForm } from '#app/forms/assessment.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting } from '#app/route.server.ts'
import { startAssessment } from '#app/use-cases/assessment/start.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const action = acting(async ({ deps, viewer, parse }) => {
  const { assessmentId } = await startAssessment(deps, viewer, parse(startForm))
  return redirect(`/assessments/${assessmentId}`)
})

/** Opened by hand this address has nothing to show; the organisation's page holds the button. */
export const loader = () => redirect('/')

export default function StartPage() {
  const t = useT(assessment)
  return <ProblemSummary problem={useActionData()} t={t} />
}
