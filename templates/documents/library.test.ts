import { expect, test } from 'vitest'
import { questionsFor } from './asked.ts'
import { library } from './library.ts'
import { sampleForms } from './sample.ts'

const asked = library.flatMap((template) =>
  sampleForms.flatMap((form) =>
    questionsFor(template, form).map((question) => ({ template: template.code, ...question })),
  ),
)

test('each document has a code of its own, criteria, a review day and two or three questions', () => {
  expect(library.length).toBeGreaterThanOrEqual(16)
  expect(new Set(library.map(({ code }) => code)).size).toBe(library.length)
  for (const { code, criteria, reviewedOn, questions } of library) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(criteria, code).not.toEqual([])
    expect(reviewedOn, code).toMatch(/^20\d{2}-\d{2}-\d{2}$/)
    expect(questions.length, code).toBeGreaterThanOrEqual(1)
    expect(questions.length, code).toBeLessThanOrEqual(4)
  }
})

test('no question takes a name that forms keep for themselves', () => {
  const reserved = /^(revision|version|codes|assessmentId)$|password|token|code/i

  expect(asked.filter(({ name }) => reserved.test(name))).toEqual([])
})

test('a choice offers what it suggests', () => {
  for (const { template, name, type, options } of asked) {
    if (type === 'choice') expect(options?.length ?? 0, `${template} ${name}`).toBeGreaterThan(1)
  }
})
