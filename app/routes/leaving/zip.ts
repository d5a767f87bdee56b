import { reading } from '#app/route.server.ts'
import { exportOrganisation } from '#app/use-cases/leaving/export.server.ts'
import { zipResponse } from '#app/zip-stream.server.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const entries = await exportOrganisation(deps, viewer, { organisationId: params.id ?? '' })
  return zipResponse(entries, 'attachment; filename="organisation.zip"')
})
