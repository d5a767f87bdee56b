import { describe, expect, it } from 'vitest'
import { loadStandard } from '#templates/standards/load.ts'
import {
  bandOf,
  completeProfile,
  factProblem,
  questionsToAsk,
  unansweredOn,
} from '#workflows/organisation/facts.ts'
import { checkProfile } from '#workflows/organisation/profile.ts'
import {
  applicableCriteria,
  excludedCriteria,
  starterPath,
} from '#workflows/standard/applicability.ts'
import { explain } from '#workflows/standard/explain.ts'
import type { Profile } from '#workflows/standard/manifest.ts'
import profiles from './profiles.json' with { type: 'json' }

const { manifest } = loadStandard('wroclaw-ngo@0.9-pilot')

describe.each(profiles)('profile $id', ({ profile, expected }) => {
  it('gets exactly the expected criteria, kinds and levels', () => {
    const got = applicableCriteria(manifest, profile)
    expect(got.map(({ code, kind, level }) => ({ code, kind, level }))).toEqual(expected)
    expect(got.filter(({ maybe }) => maybe)).toEqual([])
    expect(got.length + excludedCriteria(manifest, profile).length).toBe(manifest.criteria.length)
  })

  it.each(['pl', 'en'] as const)('gets one whole sentence for each of the 75 in %s', (locale) => {
    const all = [...applicableCriteria(manifest, profile), ...excludedCriteria(manifest, profile)]
    const sentences = all.map(({ reason }) => explain(manifest, reason, locale))
    expect(sentences).toHaveLength(75)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-ZŻ][^{}]{15,}[^.]\.$/)
      expect(sentence).not.toMatch(/undefined|null|profil| {2}/)
    }
  })

  it('holds only possible answers and no contradiction', () => {
    for (const question of manifest.questions) {
      const value = (profile as Profile)[question.fact]
      if (value !== undefined) expect(factProblem(question, value)).toBeNull()
    }
    expect(checkProfile(profile, { town: null })).toEqual([])
  })
})

describe('an empty profile', () => {
  it('shows every criterion and says what is not known yet', () => {
    const applicable = applicableCriteria(manifest, {})
    expect(applicable).toHaveLength(75)
    const maybe = applicable.filter((criterion) => criterion.maybe)
    expect(maybe.length).toBeGreaterThan(30)
    for (const { reason } of maybe) {
      expect(explain(manifest, reason, 'pl')).toMatch(
        /^Może Was nie dotyczyć: nie wiemy jeszcze, (czy|jak)/,
      )
    }
  })
})

describe('the starter path', () => {
  const [A, B] = profiles.map(({ profile }) => profile)

  it('gives a tiny ordinary association its twelve criteria', () => {
    expect(starterPath(manifest, A!)?.toSorted()).toEqual(
      'DB-01 DB-12 FI-01 FI-03 FI-04 FI-07 PR-01 PR-02 PR-03 PR-06 PR-07 ZA-03'.split(' '),
    )
  })

  it('adds full bookkeeping and children when they are there', () => {
    const path = starterPath(manifest, { ...A!, bookkeeping: 'full', worksWithMinors: true })
    expect(path).toEqual(expect.arrayContaining(['FI-05', 'FI-06', 'DB-05', 'DB-06']))
    expect(path).toHaveLength(16)
  })

  it('is not offered to those who pay people or have grants', () => {
    expect(starterPath(manifest, B!)).toBeNull()
    expect(starterPath(manifest, {})).toBeNull()
  })
})

describe('questions', () => {
  it('follow the pages, and conditional ones wait for their condition', () => {
    const facts = (profile: Profile) => questionsToAsk(manifest, profile).map(({ fact }) => fact)
    expect(facts({}).slice(0, 2)).toEqual(['legalForm', 'employsStaff'])
    expect(facts({})).toContain('organisesHolidays')
    expect(facts({ worksWithMinors: false })).not.toContain('organisesHolidays')
    expect(facts({ employsStaff: false, hiresContractors: true })).toContain('paidWorkers')
  })

  it('that are not asked have the answer that follows', () => {
    const nobody = completeProfile(manifest, { employsStaff: false, hiresContractors: false })
    expect(nobody.paidWorkers).toBe(0)
    const codes = applicableCriteria(manifest, nobody).map(({ code }) => code)
    expect(codes).not.toContain('DB-08')
    expect(completeProfile(manifest, { employsStaff: false }).paidWorkers).toBeUndefined()
  })

  it('name what is still to be answered on a page', () => {
    const profile = { legalForm: 'foundation', employsStaff: false, publicGrants: 'unknown' }
    expect(unansweredOn(manifest, 'start', profile)).toEqual([
      'hiresContractors',
      'publicGrants',
      'worksWithMinors',
      'annualRevenue',
    ])
  })

  it.each([
    [0, 50000],
    [99999, 50000],
    [100000, 500000],
    [1000000, 500000],
    [1000001, 2000000],
    [3000000, 5000000],
    [12000000, 5000000],
  ])('put a revenue of %i in the band of %i', (amount, band) => {
    const question = manifest.questions.find(({ fact }) => fact === 'annualRevenue')!
    expect(bandOf(question, amount)).toBe(band)
    expect(bandOf(question, band)).toBe(band)
  })

  it.each([
    ['legalForm', 'guild', 'option'],
    ['legalForm', null, 'unknownRefused'],
    ['legalForm', 'foundation', null],
    ['volunteers', 'yes', 'type'],
    ['volunteers', null, null],
    ['paidWorkers', -1, 'type'],
    ['paidWorkers', 2.5, 'type'],
    ['paidWorkers', 3, null],
    ['annualRevenue', 80000.5, null],
    ['annualRevenue', Number.NaN, 'type'],
    ['bookkeeping', 'unknown', null],
  ])('%s = %s: %s', (fact, value, problem) => {
    const question = manifest.questions.find((candidate) => candidate.fact === fact)!
    expect(factProblem(question, value)).toBe(problem)
  })
})
