import { documentResponse } from '#app/document-response.server.ts'
import { publicReading } from '#app/route.server.ts'
import { blankDocument } from '#app/use-cases/document/library.server.ts'

export const loader = publicReading(async ({ deps, params, url }) => {
  const form = url.searchParams.get('form') ?? ''
  const file = await blankDocument(deps, { code: params.template ?? '', form, kind: 'docx' })
  return documentResponse(file, { shared: true })
})
