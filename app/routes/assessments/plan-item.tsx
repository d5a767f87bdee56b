import { type MetaFunction, redirect } from '@remix-run/node'
import {
  Form,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { titled } from '#app/components/assessments/page-title.ts'
import { PlanItemFields } from '#app/components/assessments/plan-fields.tsx'
import { PlanLine } from '#app/components/assessments/plan-line.tsx'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { RadioGroup } from '#app/components/choice.tsx'
import { Confirm } from '#app/components/confirm.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { CriteriaFields } from '#app/components/plan/criteria-fields.tsx'
import { problemIn } from '#app/components/problem.ts'
import { itemForm } from '#app/forms/plan.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { changePlan } from '#app/use-cases/plan/change.server.ts'
import { showPlanItem } from '#app/use-cases/plan/show.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { plan } from '#templates/messages/plan.ts'

const statuses = ['open', 'underWay', 'done', 'dropped'] as const

export const loader = reading(({ deps, viewer, params }) =>
  showPlanItem(deps, viewer, {
    assessmentId: params.id as string,
    itemId: params.itemId as string,
  }),
)

export const action = acting(async ({ deps, viewer, params, form, parse }) => {
  const place = { assessmentId: params.id as string, itemId: params.itemId as string }
  const codes = form.getAll('codes').map(String)
  const change = { ...parse(itemForm), ...(codes.length > 0 && { codes }) }
  await changePlan(deps, viewer, { ...place, ...change })
  return redirect(`/assessments/${place.assessmentId}/plan`)
})

/** After somebody else's save the page must show their text, though the action failed. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'planItemTitle')

export default function PlanItemPage() {
  const t = useT(assessment)
  const own = useT(plan)
  const { id, item, mayPlan, choices } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const stale = problemIn(answer)?.problem.kind === 'stale'
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: t('selfAssessment'), to: `/assessments/${id}` },
          { label: t('planTask'), to: `/assessments/${id}/plan` },
          { label: item.codes.join(', ') },
        ]}
      />
      <h1>{t('planItemTitle')}</h1>
      {stale && (
        <NoticeBanner title={t('conflictTitle')}>
          <PlanLine item={item} address={null} />
          <p>{t('conflictHow')}</p>
        </NoticeBanner>
      )}
      {mayPlan ? (
        <>
          <CheckedForm schema={itemForm} answer={answer} t={t} revision={item.revision}>
            <PlanItemFields
              title={item.title}
              owner={item.owner}
              dueOn={item.dueOn ?? ''}
              support={item.support}
            />
            <RadioGroup
              name="status"
              label={own('status')}
              defaultValue={item.shown}
              options={statuses.map((value) => ({ value, label: own(`status_${value}`) }))}
              inline
            />
            <CriteriaFields choices={choices} chosen={item.codes} />
            <ButtonRow>
              <Button>{t('saveItem')}</Button>
            </ButtonRow>
          </CheckedForm>
          <Confirm label={t('dropItem')} look="quiet">
            <p>{t('dropItemText')}</p>
            <Form method="post" action={`/assessments/${id}/plan/${item.id}/status`}>
              <input type="hidden" name="revision" value={item.revision} />
              <Button look="danger" name="status" value="dropped">
                {t('dropItem')}
              </Button>
            </Form>
          </Confirm>
        </>
      ) : (
        <PlanLine item={item} address={null} />
      )}
    </div>
  )
}
