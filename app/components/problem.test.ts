import { expect, test } from 'vitest'
import { refusalSentence, refusalWords } from '#app/refusal-sentence.server.ts'
import { problemIn, reasonOf, sentencesOf } from './problem.ts'

const t = (key: never) => {
  const words: Record<string, string> = { nameShort: 'Nazwa jest za krótka.' }
  if (!(key in words)) throw new TypeError(`no message ${key}`)
  return words[key] as string
}

test('only an answer that carries a problem is one', () => {
  const problem = { problem: { kind: 'form', reason: 'form', values: {}, errors: {} }, typed: {} }
  expect(problemIn(problem)).toBe(problem)
  for (const other of [undefined, null, 'problem', { saved: true }, { problem: null }]) {
    expect(problemIn(other)).toBeUndefined()
  }
})

const errors = { name: 'nameShort', password: 'tooManyAttempts', when: 'Invalid input' }
const keys = { reason: 'tooManyAttempts', values: { minutes: 5 }, errors }
const refused = {
  problem: { kind: 'refused' as const, ...keys, ...refusalWords(keys, 'pl') },
  typed: {},
}

test('a field is told by the refusals with their values, by the page’s words, else in general', () => {
  expect(sentencesOf(refused, t, 'pl')).toEqual({
    name: 'Nazwa jest za krótka.',
    password: expect.stringContaining('5 min'),
    when: 'Sprawdźcie to pole.',
  })
  expect(Object.keys(refused.problem.sentences)).toEqual(['password'])
})

test('the whole is told by the refusal, or by the page’s words when there is none', () => {
  expect(reasonOf(refused, t, 'pl')).toContain('5 min')
  const own = { ...refused.problem, reason: 'nameShort', sentence: null }
  expect(reasonOf({ ...refused, problem: own }, t, 'pl')).toBe('Nazwa jest za krótka.')
})

test('a key of the refusals is said in the language that was asked for', () => {
  expect(refusalSentence('stale', 'en')).toMatch(/Somebody else changed this/)
  expect(refusalSentence('toString', 'en')).toBeNull()
})
