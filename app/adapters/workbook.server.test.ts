import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import type { WorkbookFacts } from '#templates/workbook/facts.ts'
import { headingsFor, workbookSheet } from '#templates/workbook/sheet.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import { folded, readWorkbookRows } from '#workflows/assessment/workbook.ts'
import { createWorkbooks } from './workbook.server.ts'

const workbooks = createWorkbooks()
afterAll(() => workbooks.close())

const texts = [
  'zażółć gęślą jaźń',
  '  dwa\nwiersze\r\ni trzeci\tz tabulatorem ',
  '=HYPERLINK("http://example.com";"x")',
  '+48 999 000 111',
  '-1',
  '@import',
  '2024',
  '<b>&amp; "cudzysłów" \'apostrof\'</b>',
  '🌱 👩‍🌾 emoji',
  '_x000D_ tekst',
  'x'.repeat(4000),
  '',
]

const answers = [
  ['met', 'spełniamy', 'met'],
  ['partly', 'częściowo', 'partly met'],
  ['notMet', 'nie spełniamy', 'not met'],
  ['unknown', 'nie wiemy', 'we do not know'],
  ['notApplicable', 'nie dotyczy', 'not applicable'],
] as const

const facts: WorkbookFacts = {
  locale: 'pl',
  issuer: 'Fundacja',
  at: '2026-11-22T09:00:00Z',
  standard: { title: 'Standard', version: '0.9', sha256: 'a'.repeat(64) },
  organisation: '=1+1',
  filled: true,
  answers: answers.map(([value, pl, en]) => ({ value, label: { pl, en } })),
  areas: [
    {
      code: 'PR',
      title: 'Prawo',
      criteria: texts.map((justification, index) => ({
        code: `PR-${String(index + 1).padStart(2, '0')}`,
        title: 'Statut',
        statement: { pl: '=Mamy statut', en: 'We have it' },
        duty: true,
        answer: answers[index % 5]?.[0] ?? null,
        justification,
        revision: index,
        evidence: ['=Statut'],
        plan: [],
      })),
    },
  ],
}

const codes = facts.areas.flatMap(({ criteria }) => criteria.map(({ code }) => code))
const base = (held: boolean) => ({
  codes,
  applicable: codes,
  answers: held
    ? Object.fromEntries(
        facts.areas.flatMap(({ criteria }) =>
          criteria.map(({ code, answer, justification, revision }) => [
            code,
            { value: answer as AnswerValue, justification, revision },
          ]),
        ),
      )
    : {},
  words: new Map(
    answers.flatMap(([value, pl, en]) => [
      [folded(pl), value as AnswerValue] as const,
      [folded(en), value as AnswerValue] as const,
    ]),
  ),
  reasonMinLength: 0,
  longest: 4000,
  headings: headingsFor('pl'),
})

const written = () => workbooks.write(workbookSheet(facts))
const parts = async () => {
  const files = unzipSync(await written())
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
}
const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const read = async (bytes: Uint8Array) => workbooks.read(bytes, ['Samoocena'])

it('comes back as it went out, letter by letter', async () => {
  const back = await read(await written())

  expect(back).toMatchObject({ ok: true })
  if (!back.ok) return
  expect(readWorkbookRows(back.sheet, base(true))).toEqual({
    changes: [],
    refused: [],
    unchanged: texts.length,
  })
  const { changes } = readWorkbookRows(back.sheet, base(false))
  expect(changes.map(({ justification }) => justification)).toEqual(
    texts.map((text) => text.replace(/\r\n/g, '\n').trim()),
  )
})

it('holds no formula, a protected sheet, open cells and a list', async () => {
  const files = await parts()
  const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/'))
  for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >/]/)
  const main = files['xl/worksheets/sheet1.xml'] ?? ''
  expect(main).toContain('<sheetProtection sheet="1"')
  expect(main).toContain('sqref="G2:G13"')
  expect(main).toContain("<formula1>'Słownik'!$A$1:$A$5</formula1>")
  // A cell with nothing in it is there all the same, to be written into.
  expect(main).toMatch(/<c r="H13" s="\d+"\/?>/)
  expect(files['xl/worksheets/sheet2.xml']).not.toContain('sheetProtection')
  expect(files['xl/styles.xml']).toContain('<protection locked="0"/>')
})

it('finds formulas that somebody wrote into it', async () => {
  const files = await parts()
  const main = files['xl/worksheets/sheet1.xml'] ?? ''
  const changed = main.replace(/<c r="H3"([^>]*)>.*?<\/c>/s, '<c r="H3"><f>1+1</f><v>2</v></c>')
  expect(changed).not.toBe(main)

  const back = await read(zipped({ ...files, 'xl/worksheets/sheet1.xml': changed }))

  if (!back.ok) throw new Error(back.reason)
  expect(back.sheet.formulas).toEqual(['2:7'])
  expect(readWorkbookRows(back.sheet, base(true)).refused).toMatchObject([
    { row: 3, column: 'Uzasadnienie', reason: 'formula' },
  ])
})

it('opens nothing that would grow too large', async () => {
  const bomb = zipped({ ...(await parts()), 'xl/media.xml': ' '.repeat(30 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(2 * 1024 * 1024)

  expect(await read(bomb)).toEqual({ ok: false, reason: 'bomb' })
})

it('gives a part that lies about its size no more room than it declared', async () => {
  const files = await parts()
  const bytes = zipped({ ...files, 'xl/sharedStrings.xml': ' '.repeat(8 * 1024 * 1024) })
  // Both headers of the part say 16 bytes.
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === 8 << 20)
      view.setUint32(at + 22, 16, true)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 8 << 20)
      view.setUint32(at + 24, 16, true)
  }

  expect(await read(bytes)).toMatchObject({ ok: false })
})

it.each([
  ['no zip', strToU8('nic takiego')],
  ['an empty file', new Uint8Array()],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
  ['half a workbook', undefined],
])('says so of %s', async (_, given) => {
  const bytes = given ?? (await written()).slice(0, 3000)
  expect(await read(bytes)).toEqual({ ok: false, reason: 'notSheet' })
})

it('reads no endless sheet', async () => {
  const files = await parts()
  const rows = Array.from(
    { length: 1200 },
    (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`,
  )
  const main = (files['xl/worksheets/sheet1.xml'] ?? '').replace(
    /<sheetData>.*<\/sheetData>/s,
    `<sheetData>${rows.join('')}</sheetData>`,
  )

  const back = await read(zipped({ ...files, 'xl/worksheets/sheet1.xml': main }))

  expect(back).toEqual({ ok: false, reason: 'long' })
})
