import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { titled } from '#app/components/assessments/page-title.ts'
import { PlanItemFields } from '#app/components/assessments/plan-fields.tsx'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { CriteriaFields } from '#app/components/plan/criteria-fields.tsx'
import { NotFound } from '#app/errors.ts'
import { newItemForm } from '#app/forms/plan.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { addPlanItem } from '#app/use-cases/plan/add.server.ts'
import { showPlan } from '#app/use-cases/plan/show.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(async ({ deps, viewer, params, url }) => {
  const assessmentId = params.id as string
  const { gaps, proposal, titles } = await showPlan(deps, viewer, {
    assessmentId,
    deed: 'plan.edit',
  })
  const code = url.searchParams.get('code') ?? ''
  if (!titles[code]) throw new NotFound()
  const title = gaps.find((gap) => gap.code === code)?.proposed ?? titles[code]
  const others = gaps.filter((gap) => gap.code !== code).map(({ code, title }) => ({ code, title }))
  return { id: assessmentId, code, criterion: titles[code], title, others, ...proposal }
})

export const action = acting(async ({ deps, viewer, params, form, parse, url }) => {
  const assessmentId = params.id as string
  const codes = [
    ...new Set([url.searchParams.get('code') ?? '', ...form.getAll('codes').map(String)]),
  ]
  await addPlanItem(deps, viewer, { assessmentId, codes, ...parse(newItemForm) })
  return redirect(`/assessments/${assessmentId}/plan#${codes[0]}`)
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'planNewTitle', { code: data?.code ?? '' })

export default function PlanNewPage() {
  const t = useT(assessment)
  const { id, code, criterion, title, owner, dueOn, others } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: t('selfAssessment'), to: `/assessments/${id}` },
          { label: t('planTask'), to: `/assessments/${id}/plan` },
          { label: code },
        ]}
      />
      <h1>{t('planNewTitle', { code })}</h1>
      <p className="lead">{criterion}</p>
      <CheckedForm schema={newItemForm} answer={answer} t={t} action={`?code=${code}`}>
        <PlanItemFields title={title} owner={owner} dueOn={dueOn} support="" />
        <CriteriaFields choices={others} chosen={[]} />
        <ButtonRow>
          <Button>{t('addToPlan')}</Button>
        </ButtonRow>
      </CheckedForm>
    </div>
  )
}
