import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { AgendaFacts, DecisionActions } from '#app/components/review/decision-agenda.tsx'
import { RatingMark } from '#app/components/review/rating-mark.tsx'
import { ReportResults } from '#app/components/review/report-results.tsx'
import { TakenDecision } from '#app/components/review/taken-decision.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showDecision } from '#app/use-cases/decision/show.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDecision(deps, viewer, { decisionId: params.id ?? '' }),
)

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(decisionWords[locale].decisionShort))

export default function Decision() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(decisionWords)
  const locale = useLocale()
  const { caseId, organisationName, report, taken } = shown
  const { ballot, summary } = report.recommendation
  return (
    <div className="page">
      <Breadcrumbs
        items={[{ label: organisationName, to: `/cases/${caseId}` }, { label: t('decisionShort') }]}
      />
      <h1>{t('decisionTitle', { organisation: organisationName })}</h1>
      <WhoSees>{t('whoSeesDecision')}</WhoSees>
      {taken && <TakenDecision shown={shown} taken={taken} />}
      <AgendaFacts shown={shown} />
      <DecisionActions shown={shown} />
      <h2>{t('reportShort')}</h2>
      <p>
        {t('recommended')}: <b>{t(`ballot_${ballot}`)}</b>
      </p>
      <p className="submitted-answer__words">{summary}</p>
      <p>
        <Link to={`/cases/${caseId}/report`}>{t('readReport')}</Link>
        {' · '}
        <Link to={`/cases/${caseId}/submission`}>{t('readSubmission')}</Link>
      </p>
      <ReportResults areas={report.areas} />
      <h2>{t('missingDuties')}</h2>
      {report.missing.length === 0 && <p>{t('missingDutiesNone')}</p>}
      {report.missing.map(({ code, title, rating, reason }) => (
        <section key={code} className="card">
          <h3>
            {code} {title[locale]}
          </h3>
          <RatingMark value={rating} />
          <p>{reason}</p>
        </section>
      ))}
    </div>
  )
}
