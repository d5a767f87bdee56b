import { describe, expect, it } from 'vitest'
import { library } from '#templates/documents/library.ts'
import { loadStandard } from '#templates/standards/load.ts'
import type { Rule } from '#workflows/standard/manifest.ts'

const { manifest } = loadStandard('wroclaw-ngo@0.9-pilot')
const codes = new Set(manifest.criteria.map(({ code }) => code))
const facts = new Set(manifest.questions.map(({ fact }) => fact))

/** Duties met by a register, a filing, a payment or a contract of somebody else: no document of ours would help. */
const WITHOUT_A_DOCUMENT = [
  'PR-01', // a statute is written with a lawyer or from the register's own form
  'PR-09',
  'PR-12',
  'PR-15',
  'PR-16',
  'PR-17',
  'PR-19',
  'PR-22',
  'FI-07',
  'FI-08',
  'FI-09',
  'FI-11',
  'FI-12',
  'FI-18',
  'FI-19',
  'DB-07',
]

/** The facts a rule asks about, by name. */
function factsIn(rule: Rule): string[] {
  if (rule === 'always') return []
  if (typeof rule === 'string') return [rule]
  return Object.entries(rule).flatMap(([key, value]) => {
    if (key === 'all' || key === 'any') return (value as Rule[]).flatMap(factsIn)
    if (key === 'not') return factsIn(value as Rule)
    return [key.replace(/AtLeast$/, '')]
  })
}

describe('the library of documents', () => {
  it('holds at least sixteen, each under a name of its own', () => {
    expect(library.length).toBeGreaterThanOrEqual(16)
    expect(new Set(library.map(({ code }) => code)).size).toBe(library.length)
    expect(new Set(library.map(({ title }) => title)).size).toBe(library.length)
  })

  it.each(library.map((template) => [template.code, template] as const))(
    '%s leads to criteria and facts that exist, asks two or three questions and says what to check',
    (code, { criteria, questions, when, legalNote, reviewedOn, summary, title }) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(criteria.length).toBeGreaterThan(0)
      expect(criteria.filter((each) => !codes.has(each))).toEqual([])
      expect(new Set(criteria).size).toBe(criteria.length)
      expect(factsIn(when).filter((each) => !facts.has(each))).toEqual([])
      expect(questions.length).toBeGreaterThanOrEqual(2)
      expect(questions.length).toBeLessThanOrEqual(3)
      expect(legalNote).toMatch(/\.$/)
      expect(`${title} ${summary.pl} ${summary.en} ${legalNote}`).not.toContain('!')
      expect(new Date(`${reviewedOn}T12:00:00Z`).toISOString().slice(0, 10)).toBe(reviewedOn)
    },
  )

  it('has a document for every duty that needs one', () => {
    const helped = new Set(library.flatMap(({ criteria }) => criteria))
    const duties = manifest.criteria
      .filter(({ kind, kindIf }) => kind === 'critical' || kindIf !== null)
      .map(({ code }) => code)
    expect(duties.filter((code) => !helped.has(code))).toEqual(WITHOUT_A_DOCUMENT)
  })
})
