import { expect, it } from 'vitest'
import type { Reason } from '#workflows/standard/applicability.ts'
import { explain } from '#workflows/standard/explain.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'
import type { Ground } from '#workflows/standard/rule.ts'

const w = (pl: string, en: string) => ({ pl, en })
const asked = {
  questions: [
    {
      fact: 'volunteers',
      phrases: {
        yes: w('macie wolontariuszy', 'you have volunteers'),
        no: w('nie macie wolontariuszy', 'you have no volunteers'),
        options: {},
        unknown: w('czy macie wolontariuszy', 'whether you have volunteers'),
      },
    },
    {
      fact: 'annualRevenue',
      phrases: {
        yes: w('macie co najmniej {limit} zł', 'you have at least PLN {limit}'),
        no: w('macie mniej niż {limit} zł', 'you have less than PLN {limit}'),
        options: {},
        unknown: w('czy macie {limit} zł', 'whether you have PLN {limit}'),
      },
    },
    {
      fact: 'legalForm',
      phrases: {
        yes: null,
        no: null,
        options: { foundation: w('jesteście fundacją', 'you are a foundation') },
        unknown: w('jaką macie formę', 'what form you have'),
      },
    },
  ],
} as unknown as Pick<Manifest, 'questions'>

const volunteers = (holds: Ground['holds']): Ground => ({
  fact: 'volunteers',
  test: 'isTrue',
  limit: null,
  value: holds === 'unknown' ? null : holds,
  holds,
})
const revenue = (holds: Ground['holds']): Ground => ({
  fact: 'annualRevenue',
  test: 'atLeast',
  limit: 100000,
  value: null,
  holds,
})
const form = (value: string): Ground => ({
  fact: 'legalForm',
  test: 'oneOf',
  limit: null,
  value,
  holds: false,
})
const reason = (
  outcome: Reason['outcome'],
  because: Ground[],
  raisedBy: Ground[] = [],
): Reason => ({
  outcome,
  because,
  raisedBy,
})

it.each([
  [reason('always', []), 'Dotyczy każdej organizacji.', 'It applies to every organisation.'],
  [
    reason('applies', [volunteers(true)]),
    'Dotyczy Was, bo macie wolontariuszy.',
    'It applies to you because you have volunteers.',
  ],
  [
    reason('excluded', [form('foundation'), volunteers(false)]),
    'Nie dotyczy Was, bo jesteście fundacją i nie macie wolontariuszy.',
    'It does not apply to you because you are a foundation and you have no volunteers.',
  ],
  [
    reason('maybe', [volunteers('unknown'), revenue('unknown')]),
    'Może Was nie dotyczyć: nie wiemy jeszcze, czy macie wolontariuszy i czy macie 100\u00a0000 zł.',
    'It may not apply to you: we do not know yet whether you have volunteers and whether you have PLN 100,000.',
  ],
  [
    reason('always', [], [volunteers(true)]),
    'Dotyczy każdej organizacji; dla Was to obowiązek prawny, bo macie wolontariuszy.',
    'It applies to every organisation; for you it is a legal duty because you have volunteers.',
  ],
])('says %# in one plain sentence', (given, pl, en) => {
  expect(explain(asked, given, 'pl')).toBe(pl)
  expect(explain(asked, given, 'en')).toBe(en)
})

it('joins three clauses with a comma and one "and", and says each clause once', () => {
  const because = [volunteers(true), revenue(true), volunteers(true), form('foundation')]
  expect(explain(asked, reason('applies', because), 'pl')).toBe(
    'Dotyczy Was, bo macie wolontariuszy, macie co najmniej 100\u00a0000 zł i jesteście fundacją.',
  )
})

it('does without an answer that the standard does not know', () => {
  expect(explain(asked, reason('excluded', [form('guild')]), 'pl')).toBe(
    'Nie dotyczy Was ze względu na profil organizacji.',
  )
})
