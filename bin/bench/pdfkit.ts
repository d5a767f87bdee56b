import { createRequire } from 'node:module'
import PdfDocument from 'pdfkit'
import { getDocumentProxy } from 'unpdf'

/** A piece of text as it stands on a page: where it begins (points from the top left), how big, in which face. */
export type Line = { text: string; x: number; y: number; size: number; face: string }

const HEIGHT = 841.89

/** Every piece of text of the first page of a PDF. */
export async function linesOf(pdf: Uint8Array): Promise<Line[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { items } = await (await document.getPage(1)).getTextContent()
  const faces: string[] = []
  const lines = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    if (!faces.includes(item.fontName)) faces.push(item.fontName)
    const [size, , , , x, baseline] = item.transform as number[] as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const face = files[faces.indexOf(item.fontName) % files.length] as string
    return [{ text: item.str, x, y: HEIGHT - baseline - size, size, face }]
  })
  await document.destroy()
  return lines
}

const { resolve } = createRequire(import.meta.url)
const files = ['400Regular/Lato_400Regular', '700Bold/Lato_700Bold', '900Black/Lato_900Black'].map(
  (path) => resolve(`@expo-google-fonts/lato/${path}.ttf`),
)

/** The same text with the same attachment by PDFKit alone: no layout, no code to scan, no drawings. */
export function drawWithPdfKit(lines: Line[], attachment: Uint8Array): Promise<Buffer> {
  const document = new PdfDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    font: files[0] as string,
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<Buffer>((done) => {
    document.on('end', () => done(Buffer.concat(chunks)))
  })
  for (const { text, x, y, size, face } of lines) {
    document.font(face).fontSize(size).text(text, x, y, { lineBreak: false })
  }
  document.file(Buffer.from(attachment), {
    name: 'credential.json',
    type: 'application/json',
  })
  document.end()
  return ended
}
