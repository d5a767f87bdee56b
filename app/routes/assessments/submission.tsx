import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FrozenArea } from '#app/components/assessments/frozen-area.tsx'
import { titled } from '#app/components/assessments/page-title.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { NotFound } from '#app/errors.ts'
import { formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showSubmission } from '#app/use-cases/assessment/show-submission.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) => {
  const no = Number(params.no)
  if (!Number.isSafeInteger(no)) throw new NotFound()
  return showSubmission(deps, viewer, { assessmentId: params.id as string, no })
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'submissionNo', { no: data?.submission.no ?? '' })

export default function SubmissionPage() {
  const t = useT(assessment)
  const locale = useLocale()
  const facts = useLoaderData<typeof loader>()
  const { id, organisation, cohort, submission, statement, areas, titles } = facts
  const { no, sha256, submittedAt, content } = submission
  const signed = statement?.signatories
    .map(({ name, position }) => `${name}, ${position}`)
    .join('; ')
  return (
    <div className="page">
      <Breadcrumbs
        items={[
          { label: t('selfAssessment'), to: `/assessments/${id}` },
          { label: t('submissionNo', { no }) },
        ]}
      />
      <h1>{t('submissionNo', { no })}</h1>
      <p className="lead">{t('submissionLead')}</p>
      <WhoSees>{t('whoSeesSubmission')}</WhoSees>
      <SummaryList
        rows={[
          { label: t('organisation'), value: organisation },
          { label: t('cohort'), value: cohort ?? '' },
          { label: t('submittedAt'), value: formatDateTime(locale, submittedAt) },
          ...(signed
            ? [{ label: t('statedBy'), value: `${signed} (${statement?.representation})` }]
            : []),
          { label: t('fingerprint'), value: <code className="hash">{sha256}</code> },
        ]}
      />
      {content === null && <NoticeBanner>{t('contentDeleted')}</NoticeBanner>}
      {content &&
        areas.map((area) => (
          <FrozenArea key={area.code} area={area} titles={titles} content={content} />
        ))}
    </div>
  )
}
