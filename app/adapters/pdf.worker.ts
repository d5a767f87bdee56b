import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { move } from 'piscina'
import { assessmentReport } from '#templates/pdf/assessment-report.ts'
import { certificate } from '#templates/pdf/certificate.ts'
import { document } from '#templates/pdf/document.ts'
import type { PdfFacts, PdfKind } from '#templates/pdf/facts.ts'
import { letter } from '#templates/pdf/letter.ts'
import { printableFacts } from '#templates/pdf/printable.ts'
import { report } from '#templates/pdf/report.ts'
import { trialCertificate } from '#templates/pdf/trial-certificate.ts'
import { type Words, words } from '#templates/pdf/words.ts'
import { workbook } from '#templates/pdf/workbook.ts'

/** One page to make: facts only, because functions of a definition cannot cross into a worker. */
export type PdfJob = { [Kind in PdfKind]: { kind: Kind; facts: PdfFacts[Kind] } }[PdfKind]

const faces = {
  'lato-normal': '400Regular/Lato_400Regular.ttf',
  'lato-bold': '700Bold/Lato_700Bold.ttf',
  'lato-italics': '400Regular_Italic/Lato_400Regular_Italic.ttf',
  'lato-black': '900Black/Lato_900Black.ttf',
}

// The published types leave out the file system in memory that holds the fonts.
const { virtualfs } = pdfmake as typeof pdfmake & {
  virtualfs: { writeFileSync(name: string, content: Uint8Array): void }
}

closeDoors()

/** Draws a page and hands the bytes over to the main thread, without copying them. */
export async function render(job: PdfJob) {
  return move(await draw(job))
}

/** Draws a page in the thread it is called from. */
export async function draw(job: PdfJob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await pdfmake.createPdf(definitionOf(job)).getBuffer())
}

function definitionOf({ kind, facts }: PdfJob): TDocumentDefinitions {
  const clean = printableFacts(facts)
  const templates: Record<PdfKind, (facts: never, words: Words) => TDocumentDefinitions> = {
    workbook,
    trialCertificate,
    certificate,
    letter,
    report,
    assessmentReport,
    document,
  }
  return templates[kind](clean as never, words[clean.locale])
}

/** Fonts come from memory, so nothing needs to be read from disk or network while drawing. */
function closeDoors(): void {
  const { resolve } = createRequire(import.meta.url)
  for (const [name, path] of Object.entries(faces)) {
    virtualfs.writeFileSync(name, readFileSync(resolve(`@expo-google-fonts/lato/${path}`)))
  }
  const [normal, bold, italics, black] = Object.keys(faces)
  pdfmake.setFonts({
    Lato: { normal, bold, italics, bolditalics: bold },
    LatoBlack: { normal: black, bold: black, italics: black, bolditalics: black },
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
}
