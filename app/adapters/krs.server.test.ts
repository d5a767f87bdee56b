import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RegisterServer } from '#bin/demo/register.ts'
import { startKrsServer } from '#tests/support/krs-server.ts'
import { createKrs } from './krs.server.ts'

let register: RegisterServer
beforeAll(async () => {
  register = await startKrsServer()
})
afterAll(() => register.close())

const baseUrl = 'https://probierz.example'
const krs = (timing = { whole: 600, apart: 0 }) =>
  createKrs({ krsApiUrl: register.url, baseUrl }, timing)

it.each([
  ['an association', '0009000001', ['S']],
  ['a foundation', '0009000002', ['S']],
  ['a social cooperative', '0009000003', ['P']],
  ['a company', '0009000004', ['P']],
  ['a foundation with business activity', '0009000005', ['S', 'P']],
])('finds %s', async (_, number, registers) => {
  const answer = await krs().extract(number)

  expect(answer).toMatchObject({ ok: true, businessKnown: true })
  expect(Object.keys(answer.ok ? answer.answers : {})).toEqual(registers)
})

it('says who asks and how to reach them', async () => {
  await krs().extract('0009000001')

  expect(register.asked.at(-1)?.userAgent).toBe('Probierz (+https://probierz.example)')
})

it('asks at most once in the time it keeps apart, whoever asks', async () => {
  const slow = krs({ whole: 2_000, apart: 120 })
  const before = register.asked.length

  await Promise.all([slow.extract('0009000001'), slow.extract('0009000002')])

  const times = register.asked.slice(before).map(({ at }) => at)
  const gaps = times.slice(1).map((at, index) => at - (times[index] as number))
  expect(times).toHaveLength(4)
  expect(Math.min(...gaps)).toBeGreaterThan(100)
})

describe('an answer that is none', () => {
  it.each([
    ['a struck-off or unknown number', '0009123456', 'notFound'],
    ['a refused number', '0009000400', 'refusedNumber'],
    ['a failure', '0009000500', 'unwell'],
    ['no content', '0009000204', 'unreadable'],
    ['an empty body', '0009000201', 'unreadable'],
    ['a page about maintenance', '0009000202', 'unwell'],
    ['half of a JSON text', '0009000203', 'unreadable'],
    ['a redirect', '0009000302', 'unreadable'],
    ['a broken connection', '0009000056', 'unreachable'],
    ['five megabytes', '0009000055', 'tooLarge'],
    ['silence', '0009000030', 'timeout'],
    ['a slow drip', '0009000031', 'timeout'],
  ])('is told as such: %s', async (_, number, failure) => {
    const began = performance.now()

    expect(await krs().extract(number)).toEqual({ ok: false, failure })
    expect(performance.now() - began).toBeLessThan(1_500)
  })

  it('comes from nobody, when there is no register at all', async () => {
    const nowhere = createKrs(
      { krsApiUrl: 'http://127.0.0.1:1', baseUrl },
      { whole: 600, apart: 0 },
    )

    expect(await nowhere.extract('0009000001')).toEqual({ ok: false, failure: 'unreachable' })
  })

  it('is never asked for with anything but ten digits', async () => {
    const before = register.asked.length

    expect(await krs().extract('../../etc')).toEqual({ ok: false, failure: 'refusedNumber' })
    expect(register.asked).toHaveLength(before)
  })
})

it('sends away who would have to wait for longer than there is', async () => {
  const busy = krs({ whole: 100, apart: 60 })

  const answers = await Promise.all(
    ['0009000001', '0009000002', '0009000003', '0009000004'].map((number) => busy.extract(number)),
  )

  expect(answers.at(-1)).toEqual({ ok: false, failure: 'busy' })
})
