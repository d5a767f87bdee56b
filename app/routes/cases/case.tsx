import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { CaseDocuments } from '#app/components/review/case-documents.tsx'
import { CaseSeats } from '#app/components/review/case-seats.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showCase } from '#app/use-cases/case/show.server.ts'
import { caseWords } from '#templates/messages/case.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCase(deps, viewer, { caseId: params.id ?? '' }),
)

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(caseWords[locale].caseShort))

export default function CaseFile() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(caseWords)
  const locale = useLocale()
  const { organisationName, links, organisationId, decision } = shown
  const organisation = links.organisation ? { to: `/organisations/${organisationId}` } : {}
  const stage =
    shown.state === 'reported' && !decision?.takenAt ? 'decisionStage' : `state_${shown.state}`
  return (
    <div className="page">
      <Breadcrumbs
        items={[{ label: organisationName, ...organisation }, { label: t('caseShort') }]}
      />
      <h1>{t('caseTitle', { organisation: organisationName })}</h1>
      <WhoSees>{t('whoSeesCase')}</WhoSees>
      <SummaryList
        rows={[
          { label: t('reference'), value: shown.reference },
          { label: t('cohort'), value: shown.cohortName },
          {
            label: t('stage'),
            value: decision?.takenAt
              ? t('decidedAt', { date: formatDate(locale, decision.takenAt) })
              : t(stage as 'state_staffing'),
          },
        ]}
      />
      <CaseSeats shown={shown} />
      <CaseDocuments shown={shown} />
    </div>
  )
}
