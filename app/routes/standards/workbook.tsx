import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { Paper } from '#app/components/workbook/paper.tsx'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { showBlank } from '#app/use-cases/workbook/show.server.ts'
import { workbook } from '#templates/messages/workbook.ts'

export const loader = publicReading(({ deps, viewer, params, request }) => {
  const locale = viewer?.locale ?? localeOf(request)
  return showBlank(deps, { slug: params.slug ?? '', version: params.version ?? '', locale })
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(workbook[locale].titleBlank))

export default function BlankWorkbook() {
  const t = useT(workbook)
  const facts = useLoaderData<typeof loader>()
  const { slug, version } = useParams()
  const here = `/standards/${slug}/${version}`
  return (
    <>
      <Breadcrumbs
        items={[
          { label: `${facts.standard.title} ${facts.standard.version}`, to: here },
          { label: t('titleBlank') },
        ]}
      />
      <p className="print-hidden">{t('publicLead')}</p>
      <p className="print-hidden muted">{t('print')}</p>
      <ButtonRow>
        <LinkButton to={`${here}/workbook.pdf`} look="secondary" document>
          {t('pdfBlank')}
        </LinkButton>
      </ButtonRow>
      <Paper facts={facts} />
    </>
  )
}
