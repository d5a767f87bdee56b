import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, test } from 'vitest'
import type { LetterFacts, ReportFacts } from '#templates/pdf/facts.ts'
import { createPdfRenderer } from './pdf.server.ts'

const renderer = createPdfRenderer()
afterAll(() => renderer.close())

const pangram = 'Zażółć gęślą jaźń, ZAŻÓŁĆ GĘŚLĄ JAŹŃ'
const shared = {
  locale: 'pl' as const,
  reference: 'PS-2026/07',
  issuer: 'Fundacja Dom Pokoju',
  organisation: { name: 'Stowarzyszenie Łączka', krs: '0009123456' },
  standard: { title: 'Standard', version: '0.9-pilot', sha256: 'a'.repeat(64) },
  cohort: 'Próba 2026',
}
const letter: LetterFacts = {
  ...shared,
  sentAt: '2026-11-22T10:00:00Z',
  decidedAt: '2026-11-20T10:00:00Z',
  decidingBody: 'Kapituła',
  outcome: 'notYet',
  votes: [
    { outcome: 'notYet', count: 2 },
    { outcome: 'wouldMeet', count: 0 },
  ],
  recusals: 0,
  reasons: [{ code: 'PR-03', title: pangram, text: pangram }],
  conditions: [],
  certificateNumber: 'P-2026-0001',
}
const report: ReportFacts = {
  ...shared,
  reportedAt: '2026-11-15T10:00:00Z',
  submittedAt: '2026-10-01T10:00:00Z',
  submissionSha256: 'b'.repeat(64),
  trial: true,
  reviewers: 2,
  areas: ['PR', 'FI'].map((code) => ({
    code,
    title: code === 'PR' ? 'Prawo' : 'Finanse',
    result: code === 'PR' ? { points: 21, maxPoints: 30, percent: 70, level: 'basic' } : null,
    missingCritical: code === 'PR' ? ['PR-03'] : [],
    criteria: Array.from({ length: 30 }, (_, i) => ({
      code: `${code}-${i + 1}`,
      title: `Kryterium ${i + 1}`,
      kind: 'critical' as const,
      answer: 'unanswered' as const,
      rating: 'cannotTell' as const,
      reason: i === 0 ? pangram : undefined,
    })),
  })),
}

test('Polish letters are whole in bold and in regular', async () => {
  const text = await read(await renderer.render('letter', letter))

  expect(text.split(pangram)).toHaveLength(3)
})

describe('a letter', () => {
  test('says what was decided, how many voted so, and why', async () => {
    const text = await read(await renderer.render('letter', letter))

    expect(text).toContain('Opinia Kapituły w próbnej standaryzacji')
    expect(text).toContain('jeszcze nie: 2')
    expect(text).not.toContain('spełniałaby: 0')
    expect(text).toContain('PR-03')
    expect(text).toContain('P-2026-0001')
    expect(text).toContain('nie ma skutków prawnych')
  })

  test('of full mode names the way to appeal and no trial', async () => {
    const facts = { ...letter, outcome: 'refusal' as const, appealUntil: '2026-12-11' }
    const text = await read(await renderer.render('letter', facts))

    expect(text).toContain('odwołać się do 11 grudnia 2026')
    expect(text).not.toMatch(/prób(nej|ie)/)
  })

  test('exists in English', async () => {
    const text = await read(await renderer.render('letter', { ...letter, locale: 'en' }))

    expect(text).toContain('Opinion of the panel in a trial standardisation')
    expect(text).toContain('20 November 2026')
  })
})

test('a report holds every criterion and repeats the area on each of its pages', async () => {
  const bytes = await renderer.render('report', report)
  const { text } = await extractText(await getDocumentProxy(bytes.slice()))
  const whole = text.join(' ').replace(/\s+/g, ' ')

  expect(text.length).toBeGreaterThan(2)
  for (let i = 1; i <= 30; i++) expect(whole).toContain(`FI-${i} Kryterium ${i}`)
  expect(whole).toContain('21 z 30 (70%)')
  expect(whole).toContain('bez odpowiedzi')
  expect(whole).toContain('nie można ocenić')
  expect(text.filter((page) => page.includes('PR Prawo')).length).toBeGreaterThan(1)
})

test('a reason longer than a page is printed to its last word', async () => {
  const words = Array.from({ length: 900 }, (_, i) => `słowo${i}`)
  const [area] = report.areas
  const criteria = [words.join(' '), words.join('\n'), 'krótko'].map((reason, i) => {
    return { ...area!.criteria[0]!, code: `PR-${i + 1}`, reason }
  })

  const text = await read(
    await renderer.render('report', { ...report, areas: [{ ...area!, criteria }] }),
  )

  for (const word of words)
    expect(text.split(new RegExp(`\\b${word.replace('ł', '.')}\\b`)).length, word).toBe(3)
  expect(text).toContain('krótko')
})

test('the same facts give the same bytes', async () => {
  const [first, second] = [
    await renderer.render('report', report),
    await renderer.render('report', report),
  ]

  expect(Buffer.compare(first, second)).toBe(0)
})

test('texts of people are never read as addresses of files', async () => {
  const trick = '<image xlink:href="/etc/passwd"/> ![x](/etc/passwd) file:///etc/passwd'
  const facts = { ...letter, remarks: trick, organisation: { name: trick } }

  expect(await read(await renderer.render('letter', facts))).toContain('file:///etc/passwd')
})

test('a page that cannot be made is refused and the next one is made', async () => {
  const broken = { ...letter, sentAt: 'not a date' }

  await expect(renderer.render('letter', broken)).rejects.toThrow()
  expect((await renderer.render('letter', letter)).length).toBeGreaterThan(10_000)
})

test('many pages asked for at once are all made, in their own words', async () => {
  const references = Array.from({ length: 12 }, (_, i) => `PS-2026/${i + 10}`)

  const pages = await Promise.all(
    references.map((reference) => renderer.render('letter', { ...letter, reference })),
  )

  const texts = await Promise.all(pages.map(read))
  expect(texts.map((text) => /PS-2026\/\d+/.exec(text)?.[0])).toEqual(references)
})

test('a closed renderer refuses, whether it ever drew or not', async () => {
  const idle = createPdfRenderer()
  await idle.close()
  await expect(idle.render('letter', letter)).rejects.toThrow('closed')

  const busy = createPdfRenderer()
  const pages = [busy.render('letter', letter), busy.render('letter', letter)]
  await pages[0]
  await busy.close()
  await expect(pages[1]).rejects.toThrow()
})

async function read(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}
