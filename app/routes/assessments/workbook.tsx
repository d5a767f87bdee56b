import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { WorkbookWays } from '#app/components/workbook/ways.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showWorkbook } from '#app/use-cases/workbook/show.server.ts'
import { workbook } from '#templates/messages/workbook.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showWorkbook(deps, viewer, { assessmentId: params.id as string }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(workbook[locale].pageTitle))

export default function WorkbookPage() {
  const t = useT(workbook)
  const shown = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const saved = search.get('saved')
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: t('toAssessment'), to: `/assessments/${shown.id}` },
          { label: t('pageTitle') },
        ]}
      />
      <h1>{t('pageTitle')}</h1>
      <p className="lead">{t('lead')}</p>
      <WhoSees>{t('whoSees')}</WhoSees>
      {saved !== null && /^\d{1,4}$/.test(saved) && (
        <NoticeBanner kind="success">
          <p>{t('saved', { n: Number(saved) })}</p>
        </NoticeBanner>
      )}
      <WorkbookWays address={`/assessments/${shown.id}/workbook`} mayAnswer={shown.mayAnswer} />
    </div>
  )
}
