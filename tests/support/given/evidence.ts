import { Readable } from 'node:stream'
import { zipSync } from 'fflate'
import type { Deps } from '#app/deps.server.ts'
import type { UploadedFile } from '#app/use-cases/evidence/documents.server.ts'
import { fileNameOf } from '#app/use-cases/evidence/file-name.ts'

export const pdfBytes = (words = 'Statut') =>
  Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`)

/** A file that has arrived as an upload does, not yet kept. */
export async function givenFile(
  { world }: Deps,
  bytes: Uint8Array = pdfBytes(),
  name = 'statut.pdf',
): Promise<UploadedFile> {
  const received = await world.blobs.receive(Readable.from([Buffer.from(bytes)]))
  return Object.assign(received, { fileName: fileNameOf(name), tooLarge: false })
}

const text = (words: string) => new TextEncoder().encode(words)

/** A Word document as far as its directory tells. */
export const docxBytes = (more: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('<w/>'), ...more })

/** An OpenDocument text: its type stands first, not compressed. */
export const odtBytes = () =>
  zipSync({
    mimetype: [text('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': text('<office/>'),
  })
