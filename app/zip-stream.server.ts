import { Zip, ZipPassThrough } from 'fflate'
import { streamOf } from '#app/stream-of.ts'
import type { Entry } from '#app/use-cases/evidence/export-library.server.ts'

/** A zip under way: entries are stored, not packed, and memory holds one piece of one file. */
export async function* zipOf(entries: Entry[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  let failed: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error) failed = error
    else ready.push(piece)
  })
  for (const { path, bytes } of entries) {
    const entry = new ZipPassThrough(path)
    zip.add(entry)
    for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
      entry.push(piece)
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(0), true)
    yield* ready.splice(0)
    if (failed) throw failed
  }
  zip.end()
  yield* ready.splice(0)
}

/** A zip as a download that no cache keeps. */
export function zipResponse(entries: Entry[], disposition: string): Response {
  return new Response(streamOf(zipOf(entries)), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': disposition,
      'cache-control': 'private, no-store',
    },
  })
}
