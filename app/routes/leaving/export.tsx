import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/button.tsx'
import { useSize } from '#app/components/evidence/size.ts'
import { LeavingPage } from '#app/components/leaving/leaving-page.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showExport } from '#app/use-cases/leaving/show-export.server.ts'
import { leaving } from '#templates/messages/leaving.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showExport(deps, viewer, { organisationId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => leaving[locale].exportTitle as string)

export default function Export() {
  const shown = useLoaderData<typeof loader>()
  const { organisationId, organisation, bytes, ...counts } = shown
  const t = useT(leaving)
  const size = useSize()
  const lines = [
    counts.assessments > 0 && t('exportAssessments', { n: counts.assessments }),
    counts.answers > 0 && t('exportAnswers', { n: counts.answers }),
    counts.evidence > 0 && t('exportEvidence', { n: counts.evidence }),
    counts.files > 0 && t('exportFiles', { n: counts.files }),
    counts.plan > 0 && t('exportPlan', { n: counts.plan }),
    counts.certificates > 0 && t('exportCertificates', { n: counts.certificates }),
    t('exportRest'),
  ].filter((line) => line !== false)
  return (
    <LeavingPage {...{ organisationId, organisation, title: t('exportTitle') }}>
      <p className="lead">{t('exportLead')}</p>
      <h2>{t('exportIn')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t('exportOut')}</h2>
      <p>{t('exportOutText')}</p>
      <h2>{t('exportFor')}</h2>
      <p>{t('exportForText')}</p>
      <p>{t('exportSize', { size: size(bytes) })}</p>
      <LinkButton to={`/organisations/${organisationId}/organisation.zip`} document>
        {t('download')}
      </LinkButton>
    </LeavingPage>
  )
}
