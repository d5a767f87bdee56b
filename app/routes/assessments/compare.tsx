import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, LinkButton } from '#app/components/button.tsx'
import { MomentsTable, StepsTable } from '#app/components/cycle/compare-tables.tsx'
import { DifferenceLine, NotCompared } from '#app/components/cycle/difference-line.tsx'
import { StepsChart } from '#app/components/cycle/steps-chart.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { changesIn } from '#app/forms/changes.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { sayChange } from '#app/use-cases/assessment/say-change.server.ts'
import { showCompare } from '#app/use-cases/assessment/show-compare.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { cycle } from '#templates/messages/cycle.ts'
import { say } from '#templates/messages/message.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCompare(deps, viewer, { assessmentId: params.id as string }),
)

export const action = acting(async ({ deps, viewer, params, form }) => {
  const assessmentId = params.id as string
  await sayChange(deps, viewer, { assessmentId, changes: changesIn(form) })
  return redirect(`/assessments/${assessmentId}/compare?saved=yes`)
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) =>
    say(locale, cycle[locale].comparePage, { organisation: args.data?.organisation ?? '' }),
  )

const kinds: string[] = ['up', 'down', 'sideways']

export default function ComparePage() {
  const t = useT(cycle)
  const crumbs = useT(assessment)
  const facts = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { id, mayAnswer, differences, same, chart, areas, moments } = facts
  const home = `/assessments/${id}`
  const asked = differences.some(({ asks }) => asks.length > 0)
  // Without a question to answer, what differs is only shown.
  const told = differences.filter(({ asks, kind }) => asks.length > 0 || kinds.includes(kind))
  return (
    <div className="page">
      <Breadcrumbs
        items={[
          { label: crumbs('selfAssessment'), to: home },
          { label: t('toResult'), to: `${home}/result` },
          { label: t('compareTitle') },
        ]}
      />
      <h1>{t('compareTitle')}</h1>
      <p className="lead">{t('compareLead')}</p>
      <WhoSees>{t('whoSees')}</WhoSees>
      {search.get('saved') && <NoticeBanner kind="success">{t('saved')}</NoticeBanner>}
      {chart.rows.length > 0 && (
        <figure className="chart-figure">
          <StepsChart chart={chart} areas={areas} moments={moments} />
        </figure>
      )}
      {chart.rows.length > 0 && <MomentsTable {...facts} />}
      {moments.length === 0 && <p className="empty">{t('nothingToCompare')}</p>}
      <StepsTable {...facts} />
      {moments.length > 0 && <h2>{t('differencesTitle')}</h2>}
      <p>
        {moments.length > 0 && told.length === 0 && t('differencesNone')}{' '}
        {same > 0 && t('same', { n: same })}
      </p>
      <ProblemForm answer={answer} t={t} className="wide-form">
        {told.map((difference) => (
          <DifferenceLine
            key={difference.code}
            difference={difference}
            home={home}
            mayAnswer={mayAnswer}
          />
        ))}
        {asked && mayAnswer && <Button>{t('saveChanges')}</Button>}
      </ProblemForm>
      <NotCompared
        differences={differences.filter(({ kind }) => !kinds.includes(kind))}
        home={home}
      />
      <p>
        <LinkButton to={`${home}/result`} look="quiet">
          {t('toResult')}
        </LinkButton>
      </p>
    </div>
  )
}
