import { blobResponse } from '#app/blob-response.server.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { reading } from '#app/route.server.ts'
import { readFile } from '#app/use-cases/evidence/read-file.server.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { say } from '#templates/messages/message.ts'

export const loader = reading(async ({ deps, viewer, params, request }) => {
  const file = await readFile(deps, viewer, { versionId: params.id as string })
  if (file.state === 'file') return blobResponse(deps, file, request)
  const locale = localeOf(request)
  const words = evidence[locale]
  const sentence = say(locale, file.state === 'deleted' ? words.fileDeleted : words.onVisitOnly)
  return new Response(`${sentence}\n`, {
    status: file.state === 'deleted' ? 410 : 403,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
})
