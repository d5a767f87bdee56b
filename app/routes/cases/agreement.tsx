import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { AgreementRow } from '#app/components/review/agreement-row.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showAgreement } from '#app/use-cases/case/show-agreement.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showAgreement(deps, viewer, { caseId: params.id ?? '' }),
)

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(decisionWords[locale].agreementShort))

export default function Agreement() {
  const { caseId, figures, rows, open, actions, ...shown } = useLoaderData<typeof loader>()
  const t = useT(decisionWords)
  const { exact, criteria, withinOne, onScale } = figures
  const disputed = rows.filter((row) => row.disputed)
  const undisputed = rows.filter((row) => !row.disputed)
  const row = (one: (typeof rows)[number]) => (
    <AgreementRow key={one.code} row={one} caseId={caseId} maySettle={actions.settle} />
  )
  return (
    <div className="page page--wide">
      <Breadcrumbs
        items={[
          { label: shown.organisationName, to: `/cases/${caseId}` },
          { label: t('agreementShort') },
        ]}
      />
      <h1>{t('agreementTitle', { organisation: shown.organisationName })}</h1>
      <WhoSees>{t('whoSeesAgreement')}</WhoSees>
      <SummaryList
        rows={[
          { label: t('exact'), value: t('exactOf', { n: exact, of: criteria }) },
          { label: t('withinOne'), value: t('withinOneOf', { n: withinOne, of: onScale }) },
        ]}
      />
      <p>{open > 0 ? t('disputedOpen', { n: open }) : t('disputedNone')}</p>
      <ButtonRow>
        {actions.conclude && (
          <LinkButton to={`/cases/${caseId}/agreement/conclude`}>{t('conclude')}</LinkButton>
        )}
        {actions.release && (
          <LinkButton to={`/cases/${caseId}/release-report`}>{t('toReleaseReport')}</LinkButton>
        )}
      </ButtonRow>
      {disputed.length > 0 && <h2>{t('disputed')}</h2>}
      {disputed.map(row)}
      <h2>{t('undisputed')}</h2>
      {undisputed.map(row)}
    </div>
  )
}
