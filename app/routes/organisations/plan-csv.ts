import { localeOf } from '#app/i18n/locale.server.ts'
import { reading } from '#app/route.server.ts'
import { exportPlan } from '#app/use-cases/plan/export.server.ts'
import { filterIn } from '#app/use-cases/plan/show-whole.server.ts'

export const loader = reading(async ({ deps, viewer, params, request, url }) => {
  const organisationId = params.id ?? ''
  const filter = filterIn(url.searchParams.get('show'))
  const locale = localeOf(request)
  const text = await exportPlan(deps, viewer, { organisationId, filter, locale })
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="plan.csv"',
      'x-content-type-options': 'nosniff',
    },
  })
})
