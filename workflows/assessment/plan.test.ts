import { expect, test } from 'vitest'
import { criteriaToPlan, proposedTitle } from './plan.ts'

const words = (pl: string) => ({ pl, en: pl })
const standard = {
  criteria: ['PR-01', 'PR-02', 'FI-01', 'ZA-01'].map((code) => ({ code, title: words(code) })),
} as never
const known = (value: 'met' | 'partly' | 'notMet' | 'unknown' | 'notApplicable') => ({
  value,
  evidenced: false,
  justified: false,
})

test('what is not met is planned, legal duties first', () => {
  const context = {
    applicable: [
      { code: 'PR-01', area: 'PR', kind: 'developmental' as const },
      { code: 'PR-02', area: 'PR', kind: 'critical' as const },
      { code: 'FI-01', area: 'FI', kind: 'critical' as const },
      { code: 'ZA-01', area: 'ZA', kind: 'developmental' as const },
    ],
    answers: {
      'PR-01': known('partly'),
      'PR-02': known('met'),
      'FI-01': known('unknown'),
      'ZA-01': known('notApplicable'),
    },
  }

  expect(criteriaToPlan(context, standard).map(({ code }) => code)).toEqual(['FI-01', 'PR-01'])
})

test('what no longer applies leaves the plan of gaps, answered or not', () => {
  const answers = { 'PR-01': known('notMet') }

  expect(criteriaToPlan({ applicable: [], answers }, standard)).toEqual([])
})

test('a first wording says what kind of step it is', () => {
  expect(proposedTitle('unknown', words('Statut'), 'pl')).toBe('Sprawdzić: Statut')
  expect(proposedTitle('notMet', words('Statut'), 'pl')).toBe('Wprowadzić: Statut')
  expect(proposedTitle('partly', words('Statute'), 'en')).toBe('Finish: Statute')
})
