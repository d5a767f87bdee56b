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
import { Confirm } from '#app/components/confirm.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { problemIn } from '#app/components/problem.ts'
import { NotFound } from '#app/errors.ts'
import { planItemChangeForm } from '#app/forms/assessment.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { changePlan } from '#app/use-cases/plan/change.server.ts'
import { showPlan } from '#app/use-cases/plan/show.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const assessmentId = params.id as string
  const { gaps, others, mayPlan } = await showPlan(deps, viewer, { assessmentId })
  const items = [...gaps.flatMap((gap) => gap.items), ...others]
  const item = items.find(({ id }) => id === params.itemId)
  if (!item) throw new NotFound()
  return { id: assessmentId, item, mayPlan }
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id as string, itemId: params.itemId as string }
  await changePlan(deps, viewer, { ...place, ...parse(planItemChangeForm) })
  return redirect(`/assessments/${place.assessmentId}/plan`)
})

/** After somebody else's save the page must show their text, though the action failed. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'planItemTitle')

export default function PlanItemPage() {
  const t = useT(assessment)
  const { id, item, mayPlan } = useLoaderData<typeof loader>()
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
          <CheckedForm schema={planItemChangeForm} answer={answer} t={t} revision={item.revision}>
            <PlanItemFields title={item.title} owner={item.owner} dueOn={item.dueOn ?? ''} />
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
