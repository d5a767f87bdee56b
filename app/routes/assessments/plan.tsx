import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { titled } from '#app/components/assessments/page-title.ts'
import { PlanGap } from '#app/components/assessments/plan-gap.tsx'
import { PlanItemLine } from '#app/components/assessments/plan-item-line.tsx'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showPlan } from '#app/use-cases/plan/show.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { plan } from '#templates/messages/plan.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showPlan(deps, viewer, { assessmentId: params.id as string }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'planPageTitle', { organisation: data?.organisation ?? '' })

export default function PlanPage() {
  const t = useT(assessment)
  const own = useT(plan)
  const { id, gaps, others, unplanned, mayPlan, organisationId } = useLoaderData<typeof loader>()
  const address = `/assessments/${id}/plan`
  return (
    <div className="page">
      <Breadcrumbs
        items={[{ label: t('selfAssessment'), to: `/assessments/${id}` }, { label: t('planTask') }]}
      />
      <h1>{t('planTask')}</h1>
      <p className="lead">
        {gaps.length === 0 ? t('planEmpty') : t('planLead', { n: gaps.length })}
      </p>
      <WhoSees>{t('whoSeesPlan')}</WhoSees>
      {mayPlan && unplanned > 1 && (
        <ButtonRow>
          <LinkButton to={`${address}/fill`}>{t('planFill', { n: unplanned })}</LinkButton>
        </ButtonRow>
      )}
      <p>
        <Link to={`/organisations/${organisationId}/plan`}>{own('wholePlan')}</Link>
      </p>
      <ul className="plan">
        {gaps.map((gap) => (
          <PlanGap key={gap.code} gap={gap} assessmentId={id} mayPlan={mayPlan} />
        ))}
      </ul>
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{t('planOthers')}</h2>
          {others.map((item) => (
            <PlanItemLine key={item.id} item={item} address={mayPlan ? address : null} />
          ))}
        </section>
      )}
    </div>
  )
}
