import { fileResponse } from '#app/certificates/file-response.ts'
import { publicReading } from '#app/route.server.ts'
import { readCertificateFile } from '#app/use-cases/certificate/read-file.server.ts'

export const loader = publicReading(async ({ deps, viewer, params, request, url }) => {
  const number = params.number ?? ''
  const code = url.searchParams.get('code')
  const file = await readCertificateFile(deps, viewer, { number, format: 'json', code })
  const ifNoneMatch = request.headers.get('if-none-match')
  return fileResponse(file, { number, format: 'json', ifNoneMatch })
})
