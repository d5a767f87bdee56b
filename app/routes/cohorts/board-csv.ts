import { localeOf } from '#app/i18n/locale.server.ts'
import { reading } from '#app/route.server.ts'
import { exportBoard } from '#app/use-cases/cohort/export-board.server.ts'

export const loader = reading(async ({ deps, viewer, params, request }) => {
  const cohortId = params.id ?? ''
  const text = await exportBoard(deps, viewer, { cohortId, locale: localeOf(request) })
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="kohorta.csv"',
      'x-content-type-options': 'nosniff',
    },
  })
})
