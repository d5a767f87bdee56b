/** A PDF for one person's eyes: shown in the browser under a plain name, kept by no cache. */
export function pdfResponse(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
      'content-length': String(bytes.length),
      'cache-control': 'private, no-store',
    },
  })
}
