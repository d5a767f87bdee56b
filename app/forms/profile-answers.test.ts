import { expect, it } from 'vitest'
import { profileAnswers, seenRevisions } from './profile-answers.ts'

const volunteers = { fact: 'volunteers', type: 'yesNo', options: [] }
const revenue = { fact: 'revenue', type: 'band', options: [{ value: 50_000 }, { value: 500_000 }] }
const month = { fact: 'month', type: 'choice', options: [{ value: '1' }, { value: '2' }] }
const workers = { fact: 'workers', type: 'number', options: [] }
const all = [volunteers, revenue, month, workers]

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const read = (fields: Record<string, string>, required = false) =>
  profileAnswers(formOf(fields), all, { required })

it.each<[Record<string, string>, object]>([
  [{}, {}],
  [{ volunteers: 'yes' }, { volunteers: true }],
  [{ volunteers: 'no' }, { volunteers: false }],
  [{ volunteers: 'unknown' }, { volunteers: null }],
  [{ revenue: '500000' }, { revenue: 500_000 }],
  [{ month: '2' }, { month: '2' }],
  [{ workers: ' 1 200 ' }, { workers: 1200 }],
  [{ workers: '0' }, { workers: 0 }],
  [{ workers: '', 'workers-unknown': 'yes' }, { workers: null }],
  [{ moon: 'yes' }, {}],
])('reads %j as %j', (fields, answers) => {
  expect(read(fields)).toEqual(answers)
})

it.each<[Record<string, string>, object]>([
  [{ volunteers: 'maybe' }, { volunteers: 'factOption:volunteers' }],
  [{ revenue: '1' }, { revenue: 'factOption:revenue' }],
  [{ month: '13' }, { month: 'factOption:month' }],
  [{ workers: 'pięć' }, { workers: 'factNumber:workers' }],
  [{ workers: '-1' }, { workers: 'factNumber:workers' }],
  [{ workers: '1.5' }, { workers: 'factNumber:workers' }],
  [{ workers: '3', 'workers-unknown': 'yes' }, { workers: 'factNumberOrUnknown:workers' }],
  [
    { volunteers: 'x', workers: 'y' },
    { volunteers: 'factOption:volunteers', workers: 'factNumber:workers' },
  ],
])('refuses %j with %j', (fields, errors) => {
  expect(() => read(fields)).toThrowError(expect.objectContaining({ name: 'FormInvalid', errors }))
})

it('asks for every answer where a page needs them all', () => {
  const errors = {
    revenue: 'factMissing:revenue',
    month: 'factMissing:month',
    workers: 'factMissing:workers',
  }

  expect(() => read({ volunteers: 'unknown' }, true)).toThrowError(
    expect.objectContaining({ errors }),
  )
})

it('reads the revisions the page was drawn from and nothing else', () => {
  const form = formOf({ 'seen-volunteers': '3', 'seen-month': 'x', 'seen-moon': '1' })

  expect(seenRevisions(form, all)).toEqual({ volunteers: 3 })
})
