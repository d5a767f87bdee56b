import { pdfResponse } from '#app/pdf-response.server.ts'
import { reading } from '#app/route.server.ts'
import { renderPaper } from '#app/use-cases/workbook/show.server.ts'

export const loader = reading(async ({ deps, viewer, params, url }) => {
  const filled = url.searchParams.get('filled') === 'yes'
  const bytes = await renderPaper(deps, viewer, { assessmentId: params.id as string, filled })
  return pdfResponse(bytes, viewer.locale === 'pl' ? 'arkusz-samooceny.pdf' : 'workbook.pdf')
})
