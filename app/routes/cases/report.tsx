import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { ReportArea } from '#app/components/review/report-area.tsx'
import { ReportResults } from '#app/components/review/report-results.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showReport } from '#app/use-cases/case/show-report.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showReport(deps, viewer, { caseId: params.id ?? '' }),
)

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(decisionWords[locale].reportShort))

export default function Report() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(decisionWords)
  const locale = useLocale()
  const { caseId, content, organisationName } = shown
  const { ballot, summary } = content.recommendation
  return (
    <article className="page report">
      <Breadcrumbs
        items={[{ label: organisationName, to: shown.back }, { label: t('reportShort') }]}
      />
      <h1>{t('reportTitle', { organisation: organisationName })}</h1>
      <p className="lead">{t('reportLead')}</p>
      <WhoSees>{t('whoSeesReport')}</WhoSees>
      <ButtonRow>
        <LinkButton to={`/cases/${caseId}/report.pdf`} look="secondary" document>
          {t('reportPdf')}
        </LinkButton>
      </ButtonRow>
      <SummaryList
        rows={[
          { label: t('reference'), value: shown.reference },
          { label: t('releasedAt'), value: formatDate(locale, shown.releasedAt) },
          { label: t('reviewersCount'), value: content.reviewers },
          { label: t('recommended'), value: t(`ballot_${ballot}`) },
          { label: t('summary'), value: summary },
          { label: t('reportHash'), value: <code className="hash">{shown.sha256}</code> },
        ]}
      />
      <ReportResults areas={shown.areas} />
      {shown.areas
        .filter(({ criteria }) => criteria.length > 0)
        .map((area) => (
          <ReportArea key={area.code} area={area} />
        ))}
    </article>
  )
}
