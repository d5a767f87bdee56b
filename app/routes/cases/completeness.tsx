import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { FormalFacts } from '#app/components/review/formal-facts.tsx'
import { SubmittedAreas } from '#app/components/review/submitted-areas.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showCompleteness } from '#app/use-cases/case/show-completeness.server.ts'
import { caseWords } from '#templates/messages/case.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCompleteness(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(caseWords[locale].completenessTitle))

export default function Completeness() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(caseWords)
  const { assessmentId, actions, caseId, takenNumber } = shown
  return (
    <div className="page">
      <Breadcrumbs
        items={[
          { label: shown.organisationName, to: `/organisations/${shown.organisationId}` },
          { label: t('completenessTitle') },
        ]}
      />
      <h1>
        {t('completenessTitle')}: {shown.organisationName}
      </h1>
      <p className="lead">{t('completenessLead')}</p>
      <WhoSees>{t('whoSeesCoordinators')}</WhoSees>
      {takenNumber && actions.accept && (
        <NoticeBanner>{t('numberTaken', { number: takenNumber.toUpperCase() })}</NoticeBanner>
      )}
      {caseId && (
        <NoticeBanner title={t('accepted')}>
          <LinkButton to={`/cases/${caseId}`}>{t('openCase')}</LinkButton>
        </NoticeBanner>
      )}
      <FormalFacts shown={shown} />
      <ButtonRow>
        {actions.accept && (
          <LinkButton to={`/assessments/${assessmentId}/accept`}>{t('accept')}</LinkButton>
        )}
        {actions.return && (
          <LinkButton to={`/assessments/${assessmentId}/return`} look="secondary">
            {t('returnForm')}
          </LinkButton>
        )}
      </ButtonRow>
      <h2>{t('submission', { no: shown.no })}</h2>
      <SubmittedAreas areas={shown.areas} />
    </div>
  )
}
