import { pdfResponse } from '#app/pdf-response.server.ts'
import { reading } from '#app/route.server.ts'
import { readLetter } from '#app/use-cases/decision/read-letter.server.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const decisionId = params.id ?? ''
  const bytes = await readLetter(deps, viewer, { decisionId })
  return pdfResponse(bytes, 'decision.pdf')
})
