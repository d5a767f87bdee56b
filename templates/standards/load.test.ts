import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { afterAll, describe, expect, it } from 'vitest'
import { inconsistencies } from '#templates/standards/check.ts'
import { loadStandard, newestOnFile, StandardError } from '#templates/standards/load.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'

const NAME = 'wroclaw-ngo@0.9-pilot'
const { manifest, help, legalBases } = loadStandard(NAME)

const copies: string[] = []
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true })
})

function copyWith(change: (yaml: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'standards-'))
  copies.push(copy)
  cpSync('templates/standards', copy, { recursive: true })
  const file = join(copy, `${NAME}.yaml`)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  return copy
}

describe('the Wrocław standard', () => {
  it('holds 75 criteria in four areas and is the newest on file', () => {
    const count = (area: string) => manifest.criteria.filter((c) => c.area === area).length
    expect(manifest.areas.map(({ code }) => [code, count(code)])).toEqual([
      ['PR', 22],
      ['FI', 20],
      ['ZA', 21],
      ['DB', 12],
    ])
    expect(newestOnFile('wroclaw-ngo')).toBe(NAME)
  })

  it('is plain JSON with one canonical form', () => {
    const json = canonicalize(manifest)
    expect(canonicalize(JSON.parse(JSON.stringify(manifest)))).toBe(json)
    expect(JSON.stringify(manifest)).not.toContain('undefined')
  })

  it('begins with one page of six questions', () => {
    const [first] = manifest.pages
    expect(manifest.questions.filter(({ page }) => page === first?.id)).toHaveLength(6)
  })

  it('has help and a legal basis for every criterion, in the order of the criteria', () => {
    const codes = manifest.criteria.map(({ code }) => code)
    expect(help.map(({ code }) => code)).toEqual(codes)
    expect([...new Set(legalBases.map(({ code }) => code))]).toEqual(codes)
  })

  it('shows no editors’ flags or sources', () => {
    const shown = JSON.stringify([help, legalBases.map(({ source: _, ...basis }) => basis)])
    expect(shown).not.toMatch(/\[(Z|P|\?)|\((P|verify)\)/)
  })

  it('marks every legal basis that is not certain', () => {
    const doubtful = legalBases.filter(({ certainty }) =>
      ['memory', 'uncertain'].includes(certainty),
    )
    expect(doubtful.length).toBeGreaterThan(0)
    expect(doubtful.every(({ verify }) => verify)).toBe(true)
    expect(legalBases.some((b) => b.certainty === 'good-practice' && b.verify)).toBe(false)
  })

  it('speaks without exclamation marks', () => {
    expect(JSON.stringify([manifest, help, legalBases])).not.toContain('!')
  })
})

describe('a broken standard is refused with one line', () => {
  const refused = (change: (yaml: string) => string) => () => loadStandard(NAME, copyWith(change))

  it.each<[string, (yaml: string) => string, RegExp]>([
    ['a wrong kind', (y) => y.replace('kind: critical', 'kind: hard'), /criteria\.0\.kind/],
    ['a key nobody knows', (y) => `${y}extra: 1\n`, /extra/],
    ['bad YAML', (y) => `${y}\n  - [`, /cannot be read/],
    [
      'another version',
      (y) => y.replace('version: 0.9-pilot', 'version: 1.0-pilot'),
      /says wroclaw-ngo@1\.0-pilot/,
    ],
    ['an unknown area', (y) => y.replace('area: PR', 'area: XX'), /PR-01: no area XX/],
    [
      'a double code',
      (y) => y.replace('code: PR-02', 'code: PR-01'),
      /criterion PR-01 is named twice/,
    ],
  ])('%s', (_, change, message) => {
    expect(refused(change)).toThrow(StandardError)
    expect(refused(change)).toThrow(message)
  })

  it('a name that is not on file', () => {
    expect(() => loadStandard('wroclaw-ngo@9.9')).toThrow(/cannot be read/)
    expect(newestOnFile('wroclaw')).toBeNull()
  })
})

describe('inconsistencies', () => {
  const changed = (change: Partial<Manifest>) => inconsistencies({ ...manifest, ...change })

  it('finds none in the real standard', () => {
    expect(inconsistencies(manifest)).toEqual([])
  })

  it('finds a rule about a fact nobody asks about', () => {
    const [criterion, ...rest] = manifest.criteria
    const criteria = [{ ...criterion!, when: { all: ['parrots'] } }, ...rest]
    expect(changed({ criteria })).toEqual(['PR-01: no question about parrots'])
  })

  it('finds an option that is not offered and words that are missing', () => {
    const [criterion, ...rest] = manifest.criteria
    const criteria = [
      { ...criterion!, when: { any: [{ legalForm: ['guild'] }, 'branches'] } },
      ...rest,
    ]
    expect(changed({ criteria })).toEqual([
      'PR-01: legalForm has no option guild',
      'PR-01: branches lacks the words of a reason',
    ])
  })

  it('finds a starter path that leads nowhere', () => {
    const starterPath = { ...manifest.starterPath, codes: ['PR-99'] }
    expect(changed({ starterPath })).toEqual(['starter path: no criterion PR-99'])
  })
})
