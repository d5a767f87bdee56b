import { expect, it } from 'vitest'
import { loadStandard } from '#templates/standards/load.ts'
import { factsOf } from '#workflows/standard/rule.ts'
import { loadDuties } from './load.ts'

const { duties, facts } = loadDuties('wroclaw-ngo')
const { manifest } = loadStandard('wroclaw-ngo@0.9-pilot')

it('names only criteria of the standard and facts somebody is asked about', () => {
  const criteria = new Set(manifest.criteria.map(({ code }) => code))
  const worded = new Set(
    [...facts, ...manifest.questions].filter(({ phrases }) => phrases).map(({ fact }) => fact),
  )
  for (const { code, criteria: named, when } of duties) {
    expect(
      named.filter((each) => !criteria.has(each)),
      code,
    ).toEqual([])
    expect(
      factsOf(when).filter((fact) => !worded.has(fact)),
      code,
    ).toEqual([])
  }
})

it('asks about derived facts on a page of the profile that exists', () => {
  const pages = manifest.pages.map(({ id }) => id)
  expect(facts.filter(({ page }) => !pages.includes(page))).toEqual([])
})

it('marks what is uncertain for an editor', () => {
  const uncertain = duties.filter(({ certainty }) => certainty === 'uncertain')
  expect(uncertain.map(({ code }) => code)).toEqual(['pit-11-people'])
  expect(uncertain.every(({ verify }) => verify.length > 0)).toBe(true)
})
