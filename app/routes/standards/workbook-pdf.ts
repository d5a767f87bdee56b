import { localeOf } from '#app/i18n/locale.server.ts'
import { pdfResponse } from '#app/pdf-response.server.ts'
import { publicReading } from '#app/route.server.ts'
import { renderBlank } from '#app/use-cases/workbook/show.server.ts'

export const loader = publicReading(async ({ deps, viewer, params, request }) => {
  const locale = viewer?.locale ?? localeOf(request)
  const { slug = '', version = '' } = params
  const bytes = await renderBlank(deps, { slug, version, locale })
  return pdfResponse(bytes, locale === 'pl' ? 'arkusz-samooceny.pdf' : 'workbook.pdf')
})
