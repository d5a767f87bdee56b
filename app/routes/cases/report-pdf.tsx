import { pdfResponse } from '#app/pdf-response.server.ts'
import { reading } from '#app/route.server.ts'
import { referenceOf } from '#app/use-cases/case/reference.ts'
import { renderReport } from '#app/use-cases/case/report-pdf.server.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const caseId = params.id ?? ''
  const bytes = await renderReport(deps, viewer, { caseId, locale: viewer.locale })
  return pdfResponse(bytes, `${referenceOf(caseId)}.pdf`)
})
