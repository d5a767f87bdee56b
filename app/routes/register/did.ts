import { didDocument } from '#app/certificates/did-document.ts'
import { publicReading } from '#app/route.server.ts'

export const loader = publicReading(async ({ deps }) => {
  const document = didDocument(deps.settings.baseUrl, deps.world.keys.publicKeys())
  return Response.json(document, {
    headers: {
      'content-type': 'application/did+json',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
    },
  })
})
