import { beforeEach, expect, it } from 'vitest'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenStandard, givenStandardInForce } from '#tests/support/given/standard.ts'
import {
  type CriteriaFilter,
  showCriterion,
  showStandard,
  showStandards,
} from './show-standard.server.ts'

const pilot = { slug: 'wroclaw-ngo', version: '0.9-pilot' }
const everything: CriteriaFilter = { words: '', area: '', kind: '', level: '' }

let deps: TestDeps
beforeEach(async () => {
  deps = await testDeps()
})

async function found(filter: Partial<CriteriaFilter>): Promise<string[]> {
  const shown = await showStandard(deps, { ...pilot, filter: { ...everything, ...filter } })
  const codes = shown.areas.flatMap(({ criteria }) => criteria.map(({ code }) => code))
  expect(codes).toHaveLength(shown.found)
  return codes
}

it('lists every public version, the house standard first', async () => {
  await givenStandard(deps)
  deps.pass(1000)
  await givenStandardInForce(deps)

  const list = await showStandards(deps)

  expect(list.map(({ slug, state, criteria }) => [slug, state, criteria])).toEqual([
    ['wroclaw-ngo', 'pilot', 75],
    ['wroclaw-ngo-demo', 'inForce', 12],
  ])
})

it('keeps drafts to their editors', async () => {
  await givenStandard(deps, { stage: 'draft' })

  expect(await showStandards(deps)).toEqual([])
  const notFound = { name: 'NotFound' }
  await expect(showStandard(deps, { ...pilot, filter: everything })).rejects.toMatchObject(notFound)
  await expect(showCriterion(deps, { ...pilot, code: 'PR-01' })).rejects.toMatchObject(notFound)
})

it('finds criteria by code and words in either language, with or without accents', async () => {
  await givenStandard(deps)

  expect(await found({})).toHaveLength(75)
  expect(await found({ words: 'pr-10' })).toEqual(['PR-10'])
  const polish = await found({ words: 'MAŁOLETNICH' })
  expect(polish).not.toEqual([])
  expect(await found({ words: 'maloletnich' })).toEqual(polish)
  expect(await found({ words: 'beneficial owners' })).toContain('PR-10')
  expect(await found({ words: 'statut zażółć' })).toEqual([])
})

it('narrows by area, kind and level at once, and a kind that depends counts as both', async () => {
  await givenStandard(deps)

  const areas = new Set((await found({ area: 'FI' })).map((code) => code.slice(0, 2)))
  expect(areas).toEqual(new Set(['FI']))
  expect(await found({ kind: 'critical' })).toContain('FI-02')
  expect(await found({ kind: 'developmental' })).toContain('FI-02')
  expect(await found({ kind: 'critical', level: 'advanced' })).toEqual([])
  expect(await found({ area: 'XX' })).toEqual([])
})

it('shows a criterion with its help, its law and its neighbours', async () => {
  await givenStandard(deps)

  const shown = await showCriterion(deps, { ...pilot, code: 'FI-01' })

  expect(shown).toMatchObject({
    criterion: { code: 'FI-01', kind: 'critical' },
    area: { code: 'FI' },
    audience: { pl: 'Dotyczy każdej organizacji.' },
    previous: { code: 'PR-22' },
    next: { code: 'FI-02' },
    help: { code: 'FI-01' },
  })
  expect(shown.legalBases.length).toBeGreaterThan(0)
  expect(await showCriterion(deps, { ...pilot, code: 'PR-01' })).toMatchObject({
    previous: undefined,
  })
})

it.each([
  [{ ...pilot, version: '9.9' }, 'PR-01'],
  [{ ...pilot, slug: 'other' }, 'PR-01'],
  [pilot, 'XX-01'],
])('does not find %j %s', async (address, code) => {
  await givenStandard(deps)

  await expect(showCriterion(deps, { ...address, code })).rejects.toMatchObject({
    name: 'NotFound',
  })
})
