type Issued = { bytes: Uint8Array<ArrayBuffer>; sha256: string; public: boolean }
type Named = { number: string; format: 'pdf' | 'json'; ifNoneMatch: string | null }

const types = { pdf: 'application/pdf', json: 'application/json' }

/** The stored bytes as a download. They never change, so their hash is their tag. */
export function fileResponse(file: Issued, { number, format, ifNoneMatch }: Named): Response {
  const etag = `"${file.sha256}"`
  const headers = {
    'content-type': types[format],
    'content-disposition': `attachment; filename="${number}.${format}"`,
    'x-content-type-options': 'nosniff',
    etag,
    ...(file.public && { 'cache-control': 'public, max-age=3600' }),
  }
  if (ifNoneMatch === etag) return new Response(null, { status: 304, headers })
  return new Response(file.bytes, { headers })
}
