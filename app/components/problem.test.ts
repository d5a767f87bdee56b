import { expect, test } from 'vitest'
import { problemIn, sentenceOf, sentencesOf } from './problem.ts'

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

test('a field is told by the page’s words, by the refusals with their values, else in general', () => {
  const problem = {
    problem: {
      kind: 'refused' as const,
      reason: 'tooManyAttempts',
      values: { minutes: 5 },
      errors: { name: 'nameShort', password: 'tooManyAttempts', when: 'Invalid input' },
    },
    typed: {},
  }
  expect(sentencesOf(problem, t, 'pl')).toEqual({
    name: 'Nazwa jest za krótka.',
    password: expect.stringContaining('5 min'),
    when: 'Sprawdźcie to pole.',
  })
})

test('a key of the refusals is never looked for among the page’s words', () => {
  expect(sentenceOf('stale', t, 'en')).toMatch(/Somebody else changed this/)
})
