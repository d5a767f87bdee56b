import type { Deps } from '#app/deps.server.ts'
import { streamOf } from '#app/stream-of.ts'
import { contentDisposition } from '#app/use-cases/evidence/file-name.ts'

/** Shown in the browser; whatever else there is, is saved. */
const shown = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/gif'])

type File = { sha256: string; size: number; type: string; name: string }

/**
 * A stored file for one person's eyes, piece by piece from the disk. It comes from a stranger: the browser may
 * neither guess its type (`nosniff` stands on every answer) nor run anything in it.
 */
export function blobResponse(
  { world }: Deps,
  { sha256, size, type, name }: File,
  { method }: Request,
): Response {
  const headers = {
    'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
    'content-length': String(size),
    'content-disposition': contentDisposition(shown.has(type) ? 'inline' : 'attachment', name),
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, no-store',
  }
  if (method === 'HEAD') return new Response(null, { headers })
  return new Response(streamOf(world.blobs.read(sha256)), { headers })
}
