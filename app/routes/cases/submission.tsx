import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { SubmittedAreas } from '#app/components/review/submitted-areas.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showSubmission } from '#app/use-cases/case/show-submission.server.ts'
import { caseWords } from '#templates/messages/case.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showSubmission(deps, viewer, { caseId: params.id ?? '' }),
)

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(caseWords[locale].toSubmission))

export default function Submission() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(caseWords)
  const locale = useLocale()
  return (
    <div className="page">
      <Breadcrumbs
        items={[
          { label: shown.organisationName, to: `/cases/${shown.caseId}` },
          { label: t('submission', { no: shown.no }) },
        ]}
      />
      <h1>{t('submissionTitle', { organisation: shown.organisationName })}</h1>
      <p className="lead">
        {t('submittedAt')} {formatDateTime(locale, shown.submittedAt)}
      </p>
      <WhoSees>{t('whoSeesCase')}</WhoSees>
      <SubmittedAreas areas={shown.areas} />
      <p className="small muted">
        {t('contentHash')}: <code className="hash">{shown.sha256}</code>
      </p>
    </div>
  )
}
