import { expect, it } from 'vitest'
import type { AnswerValue } from './events.ts'
import { readWorkbookRows, type WorkbookBase } from './workbook.ts'

const base: WorkbookBase = {
  codes: ['PR-01', 'PR-02', 'PR-03', 'FI-01'],
  applicable: ['PR-01', 'PR-02', 'PR-03'],
  answers: {
    'PR-01': { value: 'met', justification: 'Statut z 2024 r.', revision: 2 },
    'PR-02': { value: 'partly', justification: '', revision: 1 },
  },
  words: new Map<string, AnswerValue>([
    ['spełniamy', 'met'],
    ['we meet it', 'met'],
    ['nie spełniamy', 'notMet'],
    ['nie dotyczy', 'notApplicable'],
  ]),
  reasonMinLength: 10,
  longest: 40,
  headings: {
    code: ['Kod', 'Code'],
    answer: ['Odpowiedź', 'Answer'],
    justification: ['Uzasadnienie', 'Justification'],
    version: ['Wersja', 'Version'],
  },
}

const head = ['Kod', 'Kryterium', 'Odpowiedź', 'Uzasadnienie', 'Wersja']
const read = (rows: string[][], formulas: string[] = [], heading = head) =>
  readWorkbookRows({ rows: [heading, ...rows], formulas }, base)

it('finds what differs, by code, and counts what does not', () => {
  const reading = read([
    ['PR-03', 'x', 'Spełniamy', '', '0'],
    ['PR-02', 'x', 'nie  SPEŁNIAMY', 'Zaczynamy.', '1'],
    ['PR-01', 'x', 'we meet it', 'Statut z 2024 r.', '2'],
    ['', '', '', '', ''],
  ])
  expect(reading.unchanged).toBe(1)
  expect(reading.refused).toEqual([])
  expect(reading.changes).toEqual([
    {
      code: 'PR-03',
      row: 2,
      value: 'met',
      justification: '',
      revision: 0,
      now: null,
      conflict: false,
    },
    {
      code: 'PR-02',
      row: 3,
      value: 'notMet',
      justification: 'Zaczynamy.',
      revision: 1,
      now: base.answers['PR-02'],
      conflict: false,
    },
  ])
})

it('reads columns by heading, wherever they are and whatever stands above', () => {
  const rows = [
    ['Nasza samoocena'],
    [],
    ['Version', 'Answer', 'Code', 'Justification'],
    ['1', 'we meet it', 'pr-02', ''],
  ]
  expect(readWorkbookRows({ rows, formulas: [] }, base).changes).toMatchObject([
    { code: 'PR-02', row: 4, value: 'met', revision: 1 },
  ])
})

it('marks what somebody answered since as a conflict', () => {
  const [change] = read([['PR-01', '', 'nie spełniamy', '', '1']]).changes
  expect(change).toMatchObject({ conflict: true, revision: 1, now: { revision: 2 } })
})

it('takes nothing back for an empty answer', () => {
  expect(read([['PR-01', '', '', 'Statut z 2024 r.', '2']])).toMatchObject({ unchanged: 1 })
  expect(read([['PR-03', '', '', '', '0']])).toMatchObject({ unchanged: 1, changes: [] })
  expect(read([['PR-01', '', '', 'Nowy tekst', '2']]).changes).toMatchObject([
    { value: 'met', justification: 'Nowy tekst' },
  ])
})

it.each<[string, string[], string, string, string[]?]>([
  ['an unknown code', ['XX-01', '', 'spełniamy', '', '0'], 'codeUnknown', 'Kod'],
  ['no code', ['', '', 'spełniamy', '', '0'], 'codeMissing', 'Kod'],
  ['what does not apply', ['FI-01', '', 'spełniamy', '', '0'], 'codeNotApplicable', 'Kod'],
  ['an unknown answer', ['PR-03', '', 'tak', '', '0'], 'answerUnknown', 'Odpowiedź'],
  ['a reason without an answer', ['PR-03', '', '', 'bo tak', '0'], 'answerMissing', 'Odpowiedź'],
  ['a formula', ['PR-03', '', 'spełniamy', '2', '0'], 'formula', 'Uzasadnienie', ['1:3']],
  ['a long text', ['PR-03', '', 'spełniamy', 'x'.repeat(41), '0'], 'tooLong', 'Uzasadnienie'],
  ['a bare exemption', ['PR-03', '', 'nie dotyczy', 'bo', '0'], 'reasonTooShort', 'Uzasadnienie'],
  ['an odd version', ['PR-03', '', 'spełniamy', '', 'druga'], 'versionWrong', 'Wersja'],
])('refuses %s and takes the rest', (_, row, reason, column, formulas = []) => {
  const reading = read([row, ['PR-02', '', 'spełniamy', '', '1']], formulas)
  expect(reading.refused).toMatchObject([{ row: 2, column, reason }])
  expect(reading.changes).toMatchObject([{ code: 'PR-02' }])
})

it('refuses every row of a code that is there twice', () => {
  const { refused, changes } = read([
    ['PR-03', '', 'spełniamy', '', '0'],
    ['PR-03', '', 'nie spełniamy', '', '0'],
  ])
  expect(refused.map(({ row, reason }) => [row, reason])).toEqual([
    [2, 'codeTwice'],
    [3, 'codeTwice'],
  ])
  expect(changes).toEqual([])
})

it('names a renamed column and reads what it can without it', () => {
  const renamed = read([['PR-03', '', 'spełniamy', 'x', '0']], [], ['Kod', '', 'Ocena', 'U', 'W'])
  expect(renamed.changes).toEqual([])
  expect(renamed.refused.map(({ column, reason }) => [column, reason])).toEqual([
    ['Odpowiedź', 'columnMissing'],
    ['Uzasadnienie', 'columnMissing'],
    ['Wersja', 'columnMissing'],
  ])
  const kept = read(
    [['PR-01', '', 'nie spełniamy', 'x', '2']],
    [],
    ['Kod', '', 'Odpowiedź', 'U', 'Wersja'],
  )
  expect(kept.changes).toMatchObject([{ justification: 'Statut z 2024 r.', conflict: false }])
  const twice = read(
    [['PR-03', '', 'spełniamy', 'x', 'x']],
    [],
    ['Kod', '', 'Odpowiedź', 'Kod', ''],
  )
  expect(twice.refused[0]).toMatchObject({ column: 'Kod', reason: 'columnTwice' })
})
