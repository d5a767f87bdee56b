import { expect, it } from 'vitest'
import { audienceOf } from '#workflows/standard/audience.ts'
import type { FactPhrases, Question, Rule } from '#workflows/standard/manifest.ts'

const words = (pl: string, en: string) => ({ pl, en })

function question(fact: string, phrases: Partial<FactPhrases> | null): Question {
  return {
    fact,
    page: 'start',
    order: 1,
    text: words(fact, fact),
    hint: null,
    type: 'yesNo',
    options: [],
    unknownAllowed: true,
    showIf: null,
    hiddenMeans: null,
    phrases: phrases && { yes: null, no: null, options: {}, unknown: words('?', '?'), ...phrases },
  }
}

const questions = [
  question('legalForm', {
    options: {
      foundation: words('jesteście fundacją', 'you are a foundation'),
      association: words('jesteście stowarzyszeniem', 'you are an association'),
      other: words('macie inną formę', 'you have another form'),
    },
  }),
  question('staff', {
    yes: words('zatrudniacie', 'you employ people'),
    no: words('nie zatrudniacie', 'you employ nobody'),
  }),
  question('grants', { yes: words('macie dotacje', 'you have grants') }),
  question('annualRevenue', {
    yes: words('macie co najmniej {limit} zł', 'you have at least PLN {limit}'),
  }),
  question('paidWorkers', { no: words('pracuje mniej niż {limit}', 'fewer than {limit} work') }),
  question('silent', null),
]

const forms = (...legalForm: string[]): Rule => ({ legalForm })

it.each<[Rule, string, string]>([
  ['always', 'Dotyczy każdej organizacji.', 'It applies to every organisation.'],
  ['staff', 'Dotyczy Was, jeśli zatrudniacie.', 'It applies to you if you employ people.'],
  [
    { not: 'staff' },
    'Dotyczy Was, jeśli nie zatrudniacie.',
    'It applies to you if you employ nobody.',
  ],
  [
    forms('foundation', 'association', 'other'),
    'Dotyczy Was, jeśli jesteście fundacją, stowarzyszeniem lub macie inną formę.',
    'It applies to you if you are a foundation, an association or you have another form.',
  ],
  [
    { any: ['staff', forms('foundation'), 'grants'] },
    'Dotyczy Was, jeśli zatrudniacie, jesteście fundacją lub macie dotacje.',
    'It applies to you if you employ people, you are a foundation or you have grants.',
  ],
  [
    { all: ['staff', 'grants'] },
    'Dotyczy Was, jeśli zatrudniacie i macie dotacje.',
    'It applies to you if you employ people and you have grants.',
  ],
  [
    { all: [{ not: { paidWorkersAtLeast: 50 } }, { any: ['staff', 'grants'] }] },
    'Dotyczy Was, jeśli pracuje mniej niż 50, a zarazem zatrudniacie lub macie dotacje.',
    'It applies to you if fewer than 50 work, and at the same time you employ people or you have grants.',
  ],
  [
    { annualRevenueAtLeast: 50_000 },
    `Dotyczy Was, jeśli macie co najmniej ${(50_000).toLocaleString('pl')} zł.`,
    'It applies to you if you have at least PLN 50,000.',
  ],
])('says %j', (when, pl, en) => {
  expect(audienceOf({ questions }, { when, kindIf: null })).toEqual({ pl, en })
})

it('adds when a good practice becomes a duty', () => {
  const kindIf = { when: 'staff', kind: 'critical' as const }

  expect(audienceOf({ questions }, { when: 'always', kindIf })).toEqual({
    pl: 'Dotyczy każdej organizacji. Jest obowiązkiem prawnym, jeśli zatrudniacie.',
    en: 'It applies to every organisation. It is a legal duty if you employ people.',
  })
})
