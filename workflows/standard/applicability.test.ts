import { expect, it } from 'vitest'
import {
  applicableCriteria,
  excludedCriteria,
  starterPath,
} from '#workflows/standard/applicability.ts'
import type { Criterion, Manifest } from '#workflows/standard/manifest.ts'

const words = { pl: 'x', en: 'x' }
const criterion = (code: string, rest: Partial<Criterion>): Criterion => ({
  code,
  // The area is a field of its own; nothing may read it off the code.
  area: 'north',
  title: words,
  statement: words,
  when: 'always',
  kind: 'developmental',
  kindIf: null,
  level: 'advanced',
  ...rest,
})

const manifest = {
  criteria: [
    criterion('PR-01', {}),
    criterion('PR-02', { when: 'volunteers', area: 'south' }),
    criterion('PR-03', { kindIf: { when: { bookkeeping: ['full'] }, kind: 'critical' } }),
  ],
  starterPath: {
    when: { not: 'employsStaff' },
    codes: ['PR-02', 'PR-01'],
    additions: [{ when: { bookkeeping: ['full'] }, codes: ['PR-03'] }],
  },
} as unknown as Manifest

it('keeps a criterion whose rule is unknown and marks it', () => {
  const codes = applicableCriteria(manifest, {}).map(({ code, maybe }) => [code, maybe])
  expect(codes).toEqual([
    ['PR-01', false],
    ['PR-02', true],
    ['PR-03', false],
  ])
})

it('leaves out only what the profile rules out, and says why', () => {
  const profile = { volunteers: false }
  expect(applicableCriteria(manifest, profile).map(({ code }) => code)).toEqual(['PR-01', 'PR-03'])
  expect(excludedCriteria(manifest, profile)).toEqual([
    {
      code: 'PR-02',
      area: 'south',
      reason: {
        outcome: 'excluded',
        because: [{ fact: 'volunteers', test: 'isTrue', limit: null, value: false, holds: false }],
        raisedBy: [],
      },
    },
  ])
})

it('raises to critical and basic only when the condition is true', () => {
  const third = (bookkeeping: string | null) => applicableCriteria(manifest, { bookkeeping })[2]
  expect(third('full')).toMatchObject({ kind: 'critical', level: 'basic' })
  expect(third('simplified')).toMatchObject({ kind: 'developmental', level: 'advanced' })
  expect(third(null)).toMatchObject({ kind: 'developmental', level: 'advanced' })
})

it('offers the starter path only to an organisation known to be tiny', () => {
  expect(starterPath(manifest, {})).toBeNull()
  expect(starterPath(manifest, { employsStaff: true })).toBeNull()
  expect(starterPath(manifest, { employsStaff: false })).toEqual(['PR-01', 'PR-02'])
  expect(
    starterPath(manifest, { employsStaff: false, volunteers: false, bookkeeping: 'full' }),
  ).toEqual(['PR-01', 'PR-03'])
})
