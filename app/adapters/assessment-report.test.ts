import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, test } from 'vitest'
import type { AssessmentReportFacts } from '#templates/pdf/facts.ts'
import { createPdfRenderer } from './pdf.server.ts'

const renderer = createPdfRenderer()
afterAll(() => renderer.close())

const pangram = 'Zażółć gęślą jaźń, ZAŻÓŁĆ GĘŚLĄ JAŹŃ'
const areas = ['PR', 'FI', 'ZA', 'DB']

/** 75 criteria in four areas, with every part filled. */
const facts: AssessmentReportFacts = {
  locale: 'pl',
  issuer: 'Fundacja Dom Pokoju',
  at: '2026-11-22T10:00:00Z',
  organisation: { name: 'Stowarzyszenie Łączka', krs: '0009123456' },
  standard: { title: 'Standard', version: '0.9-pilot', sha256: 'a'.repeat(64) },
  areas: areas.map((code) => ({
    code,
    title: `Obszar ${code}`,
    range: code === 'DB' ? null : { lowest: 40, highest: code === 'PR' ? 75 : 40 },
    level: code === 'FI' ? 'on-the-way' : null,
    missing: code === 'PR' ? ['PR-3'] : [],
    duties: 4,
    answered: 18,
    applicable: 20,
  })),
  gaps: [{ code: 'PR-3', title: 'Władze wybrane zgodnie ze statutem' }],
  answers: Array.from({ length: 75 }, (_, i) => ({
    code: `${areas[i % 4]}-${i}`,
    area: areas[i % 4] as string,
    title: `Kryterium numer ${i}`,
    kind: 'critical',
    answer: i % 5 === 0 ? 'unanswered' : 'partly',
    justification: i === 7 ? pangram : '',
    exemplary: i === 8,
    evidence: i === 9 ? ['Statut z 3 maja', 'Uchwała nr 2'] : [],
  })),
  plan: [
    {
      title: 'Uchwalić politykę',
      owner: '',
      dueOn: '2026-10-01',
      status: 'underWay',
      overdue: true,
      codes: ['PR-3', 'FI-1'],
    },
  ],
  review: {
    releasedAt: '2026-11-01T10:00:00Z',
    summary: 'Porządnie.',
    remarks: 'Dziękujemy.',
    findings: [
      {
        code: 'PR-3',
        title: 'Władze',
        rating: 'notMet',
        reason: 'Brak uchwały.',
        asked: 'Uchwalcie.',
      },
    ],
  },
  comparison: {
    moments: [{ name: 'previous' }, { name: 'now' }],
    rows: [
      {
        area: 'PR',
        of: 12,
        values: [
          { name: 'previous', percent: 60 },
          { name: 'now', percent: 70 },
        ],
      },
    ],
    steps: [{ area: 'PR', before: 60, after: 70, learned: -10, improved: 20, unexplained: 0 }],
  },
}

describe("an organisation's own report", () => {
  test('says on every page that it is no certificate, and holds all 75 criteria', async () => {
    const pages = await pagesOf(facts)
    const whole = pages.join(' ')

    for (const page of pages) expect(page).toContain('To samoocena, nie certyfikat.')
    for (let i = 0; i < 75; i++) expect(whole).toContain(`Kryterium numer ${i}`)
    expect(pages.length).toBeGreaterThan(3)
  })

  test('gives a percentage only with the answers and missing duties behind it', async () => {
    const [first = ''] = await pagesOf(facts)

    expect(first).toContain('40–75% 18 z 20 1 z 4')
    expect(first).toContain('nic nie dotyczy')
    expect(first).toContain('PR-3 Władze wybrane zgodnie ze statutem')
  })

  test('prints words, evidence, plan, remarks and both halves of a step', async () => {
    const whole = (await pagesOf(facts)).join(' ')

    for (const part of [
      pangram,
      'Dowody: Statut z 3 maja; Uchwała nr 2',
      'Robią to wzorowo',
      'w toku, po terminie',
      'jeszcze nikt',
      'Kapituła: Uchwalcie.',
      'Dziękujemy.',
      '–10 pkt proc. +20 pkt proc. bez zmian',
    ])
      expect(whole).toContain(part)
  })

  test('leaves the words of people as they are in English', async () => {
    const whole = (await pagesOf({ ...facts, locale: 'en' })).join(' ')

    expect(whole).toContain('This is a self-assessment, not a certificate.')
    expect(whole).toContain('Uchwalić politykę')
  })

  test('prints a text longer than a page to its last word', async () => {
    const words = Array.from({ length: 1200 }, (_, i) => `wyraz${i}`)
    const [answer] = facts.answers
    const long = { ...answer!, justification: words.join(' ') }
    const whole = (await pagesOf({ ...facts, answers: [long] })).join(' ')

    for (const word of words) expect(whole).toContain(word)
  })

  test('is made without anything but the answers', async () => {
    const bare = { ...facts, gaps: [], plan: [], review: null, comparison: null }
    const whole = (await pagesOf(bare)).join(' ')

    expect(whole).toContain('W planie nie ma kroków.')
    expect(whole).not.toContain('Uwagi z przeglądu')
    expect(whole).not.toContain('Przed i po')
  })
})

async function pagesOf(report: AssessmentReportFacts): Promise<string[]> {
  const bytes = await renderer.render('assessmentReport', report)
  const { text } = await extractText(await getDocumentProxy(bytes.slice()))
  return text.map((page) => page.replace(/\s+/g, ' '))
}
