import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { Code } from '#app/components/code.tsx'
import { MomentsTable, StepsTable } from '#app/components/cycle/compare-tables.tsx'
import { StepsChart } from '#app/components/cycle/steps-chart.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProfileChart } from '#app/components/result/profile-chart.tsx'
import { ProfileTable } from '#app/components/result/profile-table.tsx'
import { ReportAnswers } from '#app/components/result/report-answers.tsx'
import { ReportPlan } from '#app/components/result/report-plan.tsx'
import { ReportReview } from '#app/components/result/report-review.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showOwnReport } from '#app/use-cases/assessment-report/show.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { say } from '#templates/messages/message.ts'
import { result } from '#templates/messages/result.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showOwnReport(deps, viewer, { assessmentId: params.id as string }),
)

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) =>
    say(locale, result[locale].reportOf, { organisation: args.data?.organisation ?? '' }),
  )

export default function ReportPage() {
  const t = useT(result)
  const crumbs = useT(assessment)
  const locale = useLocale()
  const report = useLoaderData<typeof loader>()
  const { id, organisation, standard, at, areas, gaps, comparison, cohort } = report
  const home = `/assessments/${id}`
  const titles = Object.fromEntries(areas.map(({ code, title }) => [code, title]))
  return (
    <div className="page">
      <Breadcrumbs
        items={[{ label: crumbs('selfAssessment'), to: home }, { label: t('reportCrumb') }]}
      />
      <p className="page__over">{t('reportTitle')}</p>
      <h1>{organisation}</h1>
      <p>
        {standard.title}, {t('version', { version: standard.version })}
        {cohort && ` · ${cohort}`} · {t('stateOn')} {formatDate(locale, at)}
      </p>
      <WhoSees>{t('whoSeesReport')}</WhoSees>
      <NoticeBanner title={t('notCertificate')}>
        <p>{t('notCertificateText')}</p>
      </NoticeBanner>
      <ButtonRow>
        <LinkButton to={`${home}/report.pdf`} document>
          {t('reportPdf')}
        </LinkButton>
      </ButtonRow>
      {gaps.length > 0 ? (
        <section className="gap-card" aria-labelledby="gaps">
          <h2 id="gaps">{t('gapsTitle', { n: gaps.length })}</h2>
          <ul>
            {gaps.map(({ code, title }) => (
              <li key={code}>
                <Code>{code}</Code> {title}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p>{t('noGaps')}</p>
      )}
      <h2>{t('chartTitle')}</h2>
      <figure className="chart-figure">
        <ProfileChart chart={report.chart} areas={areas} />
      </figure>
      <ProfileTable areas={areas} />
      {comparison && (
        <>
          <h2>{t('compareTitle')}</h2>
          <figure className="chart-figure">
            <StepsChart chart={comparison.chart} areas={titles} moments={comparison.moments} />
          </figure>
          <MomentsTable {...comparison} areas={titles} />
          <StepsTable steps={comparison.steps} areas={titles} />
        </>
      )}
      <ReportPlan plan={report.plan} />
      <ReportReview review={report.review} />
      <h2>{t('answersTitle')}</h2>
      {areas.map(({ code, title }) => (
        <ReportAnswers
          key={code}
          title={title}
          rows={report.answers.filter((row) => row.area === code)}
        />
      ))}
    </div>
  )
}
