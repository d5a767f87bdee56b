import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { titled } from '#app/components/assessments/page-title.ts'
import { WorthDoing } from '#app/components/assessments/worth-doing.tsx'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { CriticalGaps } from '#app/components/result/critical-gaps.tsx'
import { ProfileChart } from '#app/components/result/profile-chart.tsx'
import { ProfileTable } from '#app/components/result/profile-table.tsx'
import { Renew } from '#app/components/result/renew.tsx'
import { StarterResult } from '#app/components/result/starter-result.tsx'
import { Threads } from '#app/components/result/threads.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showResult } from '#app/use-cases/assessment/show-result.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { result } from '#templates/messages/result.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showResult(deps, viewer, { assessmentId: params.id as string }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'resultTitle', { organisation: data?.organisation ?? '' })

export default function ResultPage() {
  const t = useT(assessment)
  const own = useT(result)
  const locale = useLocale()
  const facts = useLoaderData<typeof loader>()
  const { id, organisation, standard, at, areas, titles, first, mayPlan, mode, chart, more } = facts
  const home = `/assessments/${id}`
  const open = areas.some((area) => area.open > 0)
  const answered = areas.some((area) => area.answered > 0)
  return (
    <div className="page">
      <Breadcrumbs items={[{ label: t('selfAssessment'), to: home }, { label: t('resultTask') }]} />
      <p className="page__over">
        {organisation} · {standard.title} {standard.version} · {formatDate(locale, at)}
      </p>
      <h1>{t('resultTask')}</h1>
      <p className="lead">{open ? t('resultOpen') : t('resultWhole')}</p>
      <WhoSees>{mode === 'self' ? t('whoSeesSelf') : t('whoSeesDraft')}</WhoSees>
      <CriticalGaps gaps={facts.gaps} titles={titles} home={home} answered={answered} />
      <figure className="chart-figure">
        <ProfileChart chart={chart} areas={areas} />
      </figure>
      <ProfileTable areas={areas} home={home} />
      <WorthDoing first={first} home={home} mayPlan={mayPlan} />
      <StarterResult starter={facts.starter} titles={titles} home={home} />
      <Renew renew={facts.renew} titles={titles} home={home} />
      <Threads threads={facts.threads} />
      <ButtonRow>
        <LinkButton to={`${home}/plan`}>{t('planTask')}</LinkButton>
        {more.carried && (
          <LinkButton look="secondary" to={`${home}/carried`}>
            {own('toCarried')}
          </LinkButton>
        )}
        {more.compare && (
          <LinkButton look="secondary" to={`${home}/compare`}>
            {own('toCompare')}
          </LinkButton>
        )}
        <LinkButton look="secondary" to={`${home}/report`}>
          {own('toReport')}
        </LinkButton>
      </ButtonRow>
      <p className="quiet">{t('resultNote')}</p>
      <p className="print-hint">
        <Link to={`${home}/report.pdf`} reloadDocument>
          {own('reportPdf')}
        </Link>{' '}
        · {t('printHint')}
      </p>
    </div>
  )
}
