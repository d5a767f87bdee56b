import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createPdfRenderer } from '#app/adapters/pdf.server.ts'
import { createWordWriter } from '#app/adapters/word.server.ts'
import { suggestedAnswers } from '#templates/documents/asked.ts'
import { library } from '#templates/documents/library.ts'
import { type SampleForm, sampleFacts, sampleForms } from '#templates/documents/sample.ts'
import { sheetOf } from '#templates/documents/sheet.ts'

const run = promisify(execFile)
function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/**
 * Writes every document of the library for invented organisations, as DOCX and PDF, into a folder. Where
 * LibreOffice is there, it opens each DOCX and prints it to PDF: each must come out with its pages.
 */
async function main(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error('Name a folder: npm run documents -- FOLDER')
  const [pdf, word] = [createPdfRenderer(), createWordWriter()]
  let written = 0
  for (const form of sampleForms) {
    const place = resolve(folder, form)
    await mkdir(place, { recursive: true })
    for (const template of library) {
      const sheet = sheetFor(template.code, form)
      await writeFile(join(place, `${template.code}.pdf`), await pdf.render('document', sheet))
      await writeFile(join(place, `${template.code}.docx`), await word.write(sheet))
      written += 2
    }
  }
  await Promise.all([pdf.close(), word.close()])
  say(`${written} files of ${library.length} documents for ${sampleForms.length} organisations.`)
  for (const form of sampleForms) await openByOffice(resolve(folder, form))
}

function sheetFor(code: string, form: SampleForm) {
  const template = library.find((each) => each.code === code)
  if (!template) throw new Error(`No document ${code}`)
  const known = sampleFacts(form, template.reviewedOn)
  return sheetOf(template, { known, answers: suggestedAnswers(template, known) })
}

/** Throws when LibreOffice leaves a document out, prints no page or loses a word. */
async function openByOffice(place: string): Promise<void> {
  const office = await run('soffice', ['--version']).catch(() => undefined)
  if (!office) return say('LibreOffice is not here, so no DOCX was opened.')
  const files = (await readdir(place)).filter((name) => name.endsWith('.docx'))
  const printed = join(place, 'office')
  const asked = ['--headless', '--convert-to', 'pdf', '--outdir', printed]
  await run('soffice', [...asked, ...files.map((name) => join(place, name))], { timeout: 300_000 })
  const counts = []
  for (const name of files) {
    const ours = await pagesOf(join(place, name.replace('.docx', '.pdf')))
    const theirs = await pagesOf(join(printed, name.replace('.docx', '.pdf')))
    const lost = wordsIn(ours.text).filter((word) => !letters(theirs.text).includes(word))
    if (theirs.pages < 1 || lost.length > 0) throw new Error(`${name} lost: ${lost.join(' ')}`)
    counts.push(`${name.replace('.docx', '')} ${ours.pages}/${theirs.pages}`)
  }
  say(`LibreOffice opened ${files.length} in ${place} (pages, ours/its): ${counts.join(', ')}`)
}

async function pagesOf(path: string): Promise<{ pages: number; text: string }> {
  const { stdout } = await run('pdftotext', ['-raw', path, '-'])
  return { pages: stdout.split('\f').length - 1, text: stdout }
}

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}]/gu, '')

/** Words worth looking for: long enough not to be found by chance. */
function wordsIn(text: string): string[] {
  return text.normalize('NFKC').match(/\p{L}{5,}/gu) ?? []
}

await main(process.argv[2])
