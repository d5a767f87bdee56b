import { localeOf } from '#app/i18n/locale.server.ts'
import { pdfResponse } from '#app/pdf-response.server.ts'
import { reading } from '#app/route.server.ts'
import { renderOwnReport } from '#app/use-cases/assessment-report/render.server.ts'

export const loader = reading(async ({ deps, viewer, params, request }) => {
  const assessmentId = params.id as string
  const locale = localeOf(request)
  const bytes = await renderOwnReport(deps, viewer, { assessmentId, locale })
  return pdfResponse(bytes, locale === 'pl' ? 'samoocena.pdf' : 'self-assessment.pdf')
})
