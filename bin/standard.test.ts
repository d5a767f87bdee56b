import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import profiles from '#templates/standards/profiles.json' with { type: 'json' }

const [A, B] = profiles
const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/standard.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  })
  return { status, stdout, stderr }
}

function evaluate(input: unknown) {
  writeFileSync(
    join(folder, 'input.json'),
    typeof input === 'string' ? input : JSON.stringify(input),
  )
  return run('evaluate', 'input.json')
}

const allMet = (codes: { code: string }[]) =>
  Object.fromEntries(codes.map(({ code }) => [code, 'met']))

describe('npm run standard -- evaluate', () => {
  it('prints the criteria alone while answers are missing', () => {
    const { status, stdout } = evaluate({ standard: 'wroclaw-ngo', profile: A!.profile })
    expect(status).toBe(0)
    const output = JSON.parse(stdout)
    expect(Object.keys(output)).toEqual(['criteria'])
    expect(output.criteria[0]).toEqual({
      code: 'PR-01',
      area: 'PR',
      kind: 'critical',
      level: 'basic',
      maybe: false,
    })
    expect(output.criteria).toHaveLength(42)
  })

  it('prints points, percentages and levels when everything is answered', () => {
    const answers = { ...allMet(B!.expected), 'PR-20': 'notMet', 'FI-20': 'notApplicable' }
    const { stdout } = evaluate({ standard: 'wroclaw-ngo', profile: B!.profile, answers })
    const { areas, level } = JSON.parse(stdout)
    expect(areas.PR).toEqual({
      points: 70,
      maxPoints: 74,
      percent: 95,
      missingCritical: [],
      level: 'basic',
    })
    expect(areas.FI.maxPoints).toBe(70)
    expect(level).toBe('advanced')
  })

  it('gives an area with nothing left no result and skips it', () => {
    const answers = Object.fromEntries(
      A!.expected.map(({ code }) => [code, code.startsWith('DB') ? 'notApplicable' : 'met']),
    )
    const { stdout } = evaluate({ standard: 'wroclaw-ngo', profile: A!.profile, answers })
    const { areas, level } = JSON.parse(stdout)
    expect(areas.DB).toBeNull()
    expect(level).toBe('advanced')
  })

  it('marks what hangs on an unanswered fact', () => {
    const { volunteers: _, ...profile } = A!.profile
    const { criteria } = JSON.parse(evaluate({ standard: 'wroclaw-ngo', profile }).stdout)
    const maybe = criteria.filter((c: { maybe: boolean }) => c.maybe)
    expect(maybe.map((c: { code: string }) => c.code)).toEqual([
      'PR-13',
      'ZA-08',
      'ZA-10',
      'ZA-11',
      'DB-09',
    ])
  })

  it.each([
    ['no JSON', '{', /input\.json/],
    ['an empty object', {}, /^standard: /],
    ['an unknown standard', { standard: 'nope', profile: {} }, /There is no standard nope/],
    ['a path for a name', { standard: '../x', profile: {} }, /not the name of a standard/],
    ['an unknown version', { standard: 'wroclaw-ngo@9', profile: {} }, /cannot be read/],
    ['a misspelt fact', { standard: 'wroclaw-ngo', profile: { volunters: true } }, /volunters/],
    [
      'an impossible value',
      { standard: 'wroclaw-ngo', profile: { volunteers: 3 } },
      /volunteers: 3/,
    ],
    ['a strange form', { standard: 'wroclaw-ngo', profile: { legalForm: 'guild' } }, /"guild"/],
    [
      'an unknown criterion',
      { standard: 'wroclaw-ngo', profile: {}, answers: { 'XX-01': 'met' } },
      /XX-01/,
    ],
    [
      'an unknown answer',
      { standard: 'wroclaw-ngo', profile: {}, answers: { 'PR-01': 'yes' } },
      /answers\.PR-01/,
    ],
    ['a key nobody knows', { standard: 'wroclaw-ngo', profile: {}, answer: {} }, /answer/],
  ])('refuses %s with one line and exit code 2', (_, input, message) => {
    const { status, stdout, stderr } = evaluate(input)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('refuses a file that is not there and a command it does not know', () => {
    expect(run('evaluate', 'nowhere.json').status).toBe(2)
    expect(run('evaluate').status).toBe(2)
    expect(run('judge', 'input.json')).toMatchObject({ status: 2, stdout: '' })
  })
})
