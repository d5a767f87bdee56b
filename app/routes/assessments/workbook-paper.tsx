import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Paper } from '#app/components/workbook/paper.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showPaper } from '#app/use-cases/workbook/show.server.ts'
import { workbook } from '#templates/messages/workbook.ts'

export const loader = reading(async ({ deps, viewer, params, url }) => {
  const assessmentId = params.id as string
  const filled = url.searchParams.get('filled') === 'yes'
  return { id: assessmentId, facts: await showPaper(deps, viewer, { assessmentId, filled }) }
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(workbook[locale].title))

export default function WorkbookPaper() {
  const t = useT(workbook)
  const { id, facts } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('toAssessment'), to: `/assessments/${id}` },
          { label: t('pageTitle'), to: `/assessments/${id}/workbook` },
          { label: t(facts.filled ? 'printFilled' : 'printBlank') },
        ]}
      />
      <p className="print-hidden muted">{t('print')}</p>
      <Paper facts={facts} />
    </>
  )
}
