import { reading } from '#app/route.server.ts'
import { renderSheet } from '#app/use-cases/workbook/show.server.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const bytes = await renderSheet(deps, viewer, { assessmentId: params.id as string })
  const name = viewer.locale === 'pl' ? 'arkusz-samooceny.xlsx' : 'workbook.xlsx'
  return new Response(bytes, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}"`,
      'content-length': String(bytes.length),
      'cache-control': 'private, no-store',
    },
  })
})
