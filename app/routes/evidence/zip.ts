import { localeOf } from '#app/i18n/locale.server.ts'
import { reading } from '#app/route.server.ts'
import { exportLibrary } from '#app/use-cases/evidence/export-library.server.ts'
import { zipResponse } from '#app/zip-stream.server.ts'

export const loader = reading(async ({ deps, viewer, params, request }) => {
  const organisationId = params.id as string
  const entries = await exportLibrary(deps, viewer, { organisationId, locale: localeOf(request) })
  return zipResponse(entries, 'attachment; filename="biblioteka-dowodow.zip"')
})
