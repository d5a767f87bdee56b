import type { DocumentFile } from '#app/use-cases/document/library.server.ts'

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** A document as a download. `shared`: the same for everybody, so that caches may keep it for an hour. */
export function documentResponse(
  { bytes, name, kind }: DocumentFile,
  { shared = false } = {},
): Response {
  return new Response(bytes, {
    headers: {
      'content-type': types[kind],
      'content-disposition': `attachment; filename="${name}"`,
      'content-length': String(bytes.length),
      'cache-control': shared ? 'public, max-age=3600' : 'private, no-store',
    },
  })
}
