import { documentResponse } from '#app/document-response.server.ts'
import { reading } from '#app/route.server.ts'
import { documentFile } from '#app/use-cases/document/show-document.server.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const { id: organisationId = '', document: id = '' } = params
  return documentResponse(await documentFile(deps, viewer, { organisationId, id, kind: 'pdf' }))
})
