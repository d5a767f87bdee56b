import { type MetaFunction, redirect } from '@remix-run/node'
import {
  Link,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { PlanTable } from '#app/components/plan/plan-table.tsx'
import { SeveralFields } from '#app/components/plan/several-fields.tsx'
import { TimelineChart } from '#app/components/plan/timeline-chart.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { itemsIn, severalForm } from '#app/forms/plan.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { changeSeveral } from '#app/use-cases/plan/change-several.server.ts'
import { filterIn, showWholePlan } from '#app/use-cases/plan/show-whole.server.ts'
import { say } from '#templates/messages/message.ts'
import { plan } from '#templates/messages/plan.ts'

export const loader = reading(({ deps, viewer, params, url }) => {
  const filter = filterIn(url.searchParams.get('show'))
  return showWholePlan(deps, viewer, { organisationId: params.id ?? '', filter })
})

export const action = acting(async ({ deps, viewer, params, form, parse, url }) => {
  const organisationId = params.id ?? ''
  const { status, ...rest } = parse(severalForm)
  const change = { ...rest, ...(status !== '' && { status }) }
  await changeSeveral(deps, viewer, { organisationId, items: itemsIn(form), ...change })
  const show = filterIn(url.searchParams.get('show'))
  return redirect(`/organisations/${organisationId}/plan?show=${show}&saved=yes`)
})

/** After somebody else's save the page must show their text, though the action failed. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) =>
    say(locale, plan[locale].planOf, { organisation: args.data?.organisation.name ?? '' }),
  )

export default function OrganisationPlan() {
  const t = useT(plan)
  const facts = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { organisation, mayPlan, filter, items, newest, counts } = facts
  const home = `/organisations/${organisation.id}`
  const answer = useActionData<typeof action>()
  return (
    <div className="page">
      <Breadcrumbs items={[{ label: organisation.name, to: home }, { label: t('plan') }]} />
      <h1>{t('plan')}</h1>
      <p className="lead">{t('lead')}</p>
      <WhoSees>{t('whoSeesPlan')}</WhoSees>
      {search.get('saved') && <NoticeBanner kind="success">{t('changed')}</NoticeBanner>}
      {counts.all === 0 && <p className="empty">{t('emptyPlan')}</p>}
      <nav aria-label={t('filters')}>
        <ul className="plan-filters">
          {(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
            <li key={name}>
              <Link to={`?show=${name}`} aria-current={name === filter ? 'page' : undefined}>
                {t(`filter_${name}`)} ({counts[name]})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{t('listTitle')}</h2>
      <ProblemForm answer={answer} t={t} action={`?show=${filter}`} className="wide-form">
        <PlanTable {...facts} />
        {mayPlan && items.length > 0 && <SeveralFields />}
      </ProblemForm>
      {facts.timeline.spells.length > 0 && (
        <section aria-labelledby="timeline">
          <h2 id="timeline">{t('timelineTitle')}</h2>
          <figure className="chart-figure">
            <TimelineChart {...facts} />
          </figure>
        </section>
      )}
      <ButtonRow>
        {newest && (
          <LinkButton to={`/assessments/${newest}/plan`} look="secondary">
            {t('toAssessmentPlan')}
          </LinkButton>
        )}
        <LinkButton to={`${home}/plan.csv?show=${filter}`} look="quiet" document>
          {t('download')}
        </LinkButton>
      </ButtonRow>
      <p className="print-hint">{t('printHint')}</p>
    </div>
  )
}
