import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { titled } from '#app/components/assessments/page-title.ts'
import { PlanItemFields } from '#app/components/assessments/plan-fields.tsx'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { planFillForm } from '#app/forms/assessment.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { planFromGaps } from '#app/use-cases/plan/from-gaps.server.ts'
import { showPlan } from '#app/use-cases/plan/show.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showPlan(deps, viewer, { assessmentId: params.id as string, deed: 'plan.edit' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id as string
  await planFromGaps(deps, viewer, { assessmentId, ...parse(planFillForm) })
  return redirect(`/assessments/${assessmentId}/plan`)
})

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'planFillTitle')

export default function PlanFillPage() {
  const t = useT(assessment)
  const { id, gaps, proposal, unplanned } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: t('selfAssessment'), to: `/assessments/${id}` },
          { label: t('planTask'), to: `/assessments/${id}/plan` },
          { label: t('planFillTitle') },
        ]}
      />
      <h1>{t('planFillTitle')}</h1>
      <p className="lead">{t('planFillLead')}</p>
      <ul>
        {gaps
          .filter(({ items }) => items.length === 0)
          .map(({ code, proposed }) => (
            <li key={code}>{proposed}</li>
          ))}
      </ul>
      <CheckedForm schema={planFillForm} answer={answer} t={t}>
        <PlanItemFields owner={proposal.owner} dueOn={proposal.dueOn} />
        <ButtonRow>
          <Button>{t('planFill', { n: unplanned })}</Button>
        </ButtonRow>
      </CheckedForm>
    </div>
  )
}
