import { describe, expect, it } from 'vitest'
import { firstTexts, glossary, markTerms } from '#templates/glossary/mark.ts'

const found = (text: string, locale: 'pl' | 'en' = 'pl') =>
  markTerms(text, locale).flatMap(({ text: piece, term }) => (term ? [[piece, term.id]] : []))

describe('a term is found', () => {
  it.each([
    ['Protokół organu kontroli za ostatni rok', 'organu kontroli', 'organ-kontroli'],
    ['z komisją rewizyjną', 'komisją rewizyjną', 'organ-kontroli'],
    ['Umowy powierzenia (art. 28)', 'Umowy powierzenia', 'umowa-powierzenia'],
    ['Lista pełnomocnictw', 'pełnomocnictw', 'pelnomocnictwo'],
    ['odbiór e-Doręczeń', 'e-Doręczeń', 'e-doreczenia'],
    ['CIT-8/O z UPO', 'CIT-8/O', 'cit-8'],
    ['środki z 1,5% wydajemy', '1,5%', 'poltora-procent'],
    ['wbrew konfliktowi interesów', 'konfliktowi interesów', 'konflikt-interesow'],
    ['na\u00a0ścieżce sygnalistów', 'sygnalistów', 'sygnalista'],
    ['rejestru\u00a0czynności', 'rejestru\u00a0czynności', 'rejestr-czynnosci'],
  ])('in "%s"', (text, piece, id) => {
    expect(found(text)).toContainEqual([piece, id])
  })

  it('in English texts by its English forms', () => {
    expect(found('powers of attorney are written', 'en')).toEqual([
      ['powers of attorney', 'pelnomocnictwo'],
    ])
    expect(found('organu kontroli', 'en')).toEqual([])
  })
})

describe('a term is not found', () => {
  it.each([
    ['within a longer word', 'Nadkworumowy i prestatutowy'],
    ['in small letters when it is an abbreviation', 'opp oraz oc i krs'],
    ['where only a part of it stands', 'organ nadzoru i kontroli'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a text in pieces', () => {
  const text =
    'Deklaracja dostępności: dostępność strony, KRS, znów KRS i standardy ochrony małoletnich.'

  it('is the same text again', () => {
    expect(
      markTerms(text, 'pl')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
    expect(markTerms('', 'pl')).toEqual([])
  })

  it('marks a term once and the longer of two that overlap', () => {
    expect(found(text)).toEqual([
      ['Deklaracja dostępności', 'deklaracja-dostepnosci'],
      ['KRS', 'krs'],
      ['standardy ochrony małoletnich', 'standardy-ochrony-maloletnich'],
    ])
  })
})

it('explains a term in the first text of a page that has it', () => {
  const first = firstTexts([
    { text: 'Dane w KRS', locale: 'pl' },
    { text: 'KRS i CRBR', locale: 'pl' },
  ])
  expect([...first]).toEqual([
    ['krs', 'Dane w KRS'],
    ['crbr', 'KRS i CRBR'],
  ])
})

describe('the glossary', () => {
  it('has at least 45 terms, each under a name of its own', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(45)
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length)
    for (const { id } of glossary) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('explains each in both languages, briefly and quietly', () => {
    for (const { meaning } of glossary)
      for (const text of [meaning.pl, meaning.en]) {
        expect(text).toMatch(/\.$/)
        expect(text).not.toContain('!')
        expect(text.split(/(?<=[.?])\s+(?=\p{Lu})/u).length, text).toBeLessThanOrEqual(2)
      }
  })

  it('finds each Polish term by its own name', () => {
    for (const { id, term } of glossary)
      expect(
        found(term.pl).map(([, at]) => at),
        term.pl,
      ).toContain(id)
  })
})
