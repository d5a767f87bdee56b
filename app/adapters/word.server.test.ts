import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, test } from 'vitest'
import { blankAnswers, questionsFor, suggestedAnswers } from '#templates/documents/asked.ts'
import { plainText } from '#templates/documents/blocks.ts'
import { library } from '#templates/documents/library.ts'
import { blankFacts, sampleFacts, sampleForms } from '#templates/documents/sample.ts'
import { type DocumentSheet, type KnownFacts, sheetOf } from '#templates/documents/sheet.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { isDrawn } from '#templates/pdf/printable.ts'
import { createPdfRenderer } from './pdf.server.ts'
import { createWordWriter } from './word.server.ts'

const [pdf, word] = [createPdfRenderer(), createWordWriter()]
afterAll(async () => {
  await pdf.close()
  await word.close()
})

/** Every question answered, so that a dotted blank in an answer's place would be a fault of the text. */
function filled(template: DocumentTemplate, known: KnownFacts): DocumentSheet {
  const own = Object.fromEntries(
    questionsFor(template, known.legalForm).map(({ name, type }) => [
      name,
      { date: '2026-11-20', number: '3', longText: 'Wiersz pierwszy\nWiersz drugi' }[
        type as 'date'
      ] ?? 'Anna Próbna',
    ]),
  )
  return sheetOf(template, { known, answers: { ...own, ...suggestedAnswers(template, known) } })
}

const read = async (bytes: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

const xmlOf = (docx: Uint8Array) =>
  Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)

const wordsOf = (docx: Uint8Array) =>
  (xmlOf(docx).find(([name]) => name === 'word/document.xml')?.[1] ?? '')
    .replace(/<w:p[ >]/g, ' $&')
    .replace(/<[^>]+>/g, '')

/** Tags that open and close in order; enough for what a library writes. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false
    } else if (!self) open.push(name as string)
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xml)
}

const traces = /undefined|\bnull\b|NaN|\[object|\$\{|[\uE000\uE001]|\*\*/

describe.each(library.map((template) => [template.code, template] as const))(
  '%s',
  (_, template) => {
    test.each(sampleForms)(
      'for %s is a whole PDF and a whole DOCX',
      { timeout: 60_000 },
      async (form) => {
        const known = sampleFacts(form, '2026-11-22')
        const sheet = filled(template, known)
        const docx = await word.write(sheet)
        const [printed, written] = [await read(await pdf.render('document', sheet)), wordsOf(docx)]

        for (const text of [printed, written]) {
          expect(text).not.toMatch(traces)
          expect(text).toContain('Projekt do dostosowania')
        }
        expect(printed.replace(/\s/g, '')).toContain(known.name.replace(/\s/g, ''))
        for (const [name, xml] of xmlOf(docx)) expect(isWellFormed(xml), name).toBe(true)
      },
    )

    test('prints no letter the font lacks', () => {
      const sheet = filled(template, sampleFacts('foundation', '2026-11-22'))
      const signs = new Set(
        Array.from(JSON.stringify([sheet.blocks, sheet.legalNote, sheet.title])),
      )

      expect([...signs].filter((sign) => !isDrawn(sign))).toEqual([])
    })

    test('can be drawn with nothing known at all', () => {
      const known = blankFacts('association', '2026-11-22')
      const sheet = sheetOf(template, { known, answers: blankAnswers(template, known) })

      expect(JSON.stringify(sheet.blocks)).not.toMatch(/undefined|NaN|\[object/)
    })

    test('speaks in the grammar of each legal form', () => {
      const said = (form: 'association' | 'foundation' | 'sportsClub') =>
        JSON.stringify(filled(template, sampleFacts(form, '2026-11-22')).blocks)

      expect(said('foundation')).not.toMatch(/Stowarzyszeni(e|a|u|em)(?![\wąćęłńóśźż]| „|…)/)
      expect(said('association')).not.toMatch(/\bFundacj(a|i|ę|ą)\b/)
      expect(said('sportsClub')).not.toMatch(/\bFundacj(a|i|ę|ą)\b/)
    })
  },
)

const [first] = library as [DocumentTemplate]

test('hostile names stay letters in both files', async () => {
  const name = 'Koło *G* # <b>x</b> ![](http://example.org/a.png) & „Ż”'
  const known = { ...sampleFacts('association', '2026-11-22'), name }
  const sheet = filled(first, known)

  expect(await read(await pdf.render('document', sheet))).toContain(
    '<b>x</b> ![](http://example.org',
  )
  const docx = await word.write(sheet)
  expect(wordsOf(docx)).toContain('&lt;b&gt;x&lt;/b&gt; ![](http://example.org/a.png)')
  expect(Object.keys(unzipSync(docx)).filter((file) => /media|image/.test(file))).toEqual([])
})

test('the bookmarks of a PDF are its headings', async () => {
  const sheet = filled(first, sampleFacts('association', '2026-11-22'))
  const pdfDocument = await getDocumentProxy(await pdf.render('document', sheet))
  const titles = (await pdfDocument.getOutline()).map(({ title }) => title)

  expect(titles[0]).toBe(
    plainText(sheet.blocks.flatMap((b) => (b.type === 'heading' ? b.runs : [])).slice(0, 1)),
  )
  expect(titles.join()).not.toContain('[object')
})

test('a finished document loses the mark of a draft', async () => {
  const known = sampleFacts('association', '2026-11-22')
  const sheet = { ...filled(first, known), adoptedOn: '2026-11-20' }

  expect(await read(await pdf.render('document', sheet))).not.toContain('Projekt do dostosowania')
  const all = xmlOf(await word.write(sheet)).map(([, xml]) => xml)
  expect(all.join('')).not.toContain('Projekt do dostosowania')
})

test('the same document gives the same bytes, whenever it is made', async () => {
  const sheet = filled(first, sampleFacts('association', '2026-11-22'))
  const one = await word.write(sheet)
  await new Promise((done) => setTimeout(done, 1100))

  expect(Buffer.compare(one, await word.write(sheet))).toBe(0)
})

test('each list of a DOCX counts for itself', async () => {
  const sheet = { ...filled(first, sampleFacts('association', '2026-11-22')) }
  const item = { type: 'paragraph' as const, runs: [{ text: 'x', bold: false, italic: false }] }
  const list = { type: 'list' as const, ordered: true, start: 1, depth: 0, items: [[item], [item]] }
  const xml = xmlOf(await word.write({ ...sheet, blocks: [list, list] }))
  const numbers = xml
    .find(([name]) => name === 'word/document.xml')?.[1]
    .match(/w:numId w:val="\d+"/g)

  expect(new Set(numbers).size).toBe(2)
})
