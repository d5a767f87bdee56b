import { expect, it } from 'vitest'
import { loadStandard } from '#templates/standards/load.ts'
import { neededFor } from './needed-for.ts'

const { manifest } = loadStandard('wroclaw-ngo@0.9-pilot')

it.each([
  ['PR-01', ['legalDuty', 'basicLevel', 'starterPath']],
  ['PR-05', ['legalDuty', 'basicLevel']],
  ['FI-05', ['legalDuty', 'basicLevel', 'starterPathForSome']],
  ['FI-02', ['dutyForSome', 'basicLevel']],
  ['ZA-03', ['basicLevel', 'starterPath']],
  ['ZA-02', ['advancedLevel']],
  ['XX-01', []],
])('says what %s is needed for', (code, needs) => {
  expect(neededFor(manifest, code)).toEqual(needs)
})

it('speaks of one organisation alone once its kind is known', () => {
  expect(neededFor(manifest, 'FI-02', 'critical')).toEqual(['legalDuty', 'basicLevel'])
  expect(neededFor(manifest, 'FI-02', 'developmental')).toEqual(['basicLevel'])
})

it('leaves no criterion of the standard without a reason', () => {
  const lacking = manifest.criteria.filter(({ code }) => neededFor(manifest, code).length === 0)
  expect(lacking).toEqual([])
})
