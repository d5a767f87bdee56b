import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  definition,
  type GoldenLog,
  publishedMachine,
  replayed,
  unwritable,
  written,
} from '#tests/support/golden.ts'
import { stateOf, statesOf } from '#tests/support/machine-table.ts'
import { published } from '../registry.ts'

const here = new URL('.', import.meta.url)

/**
 * From the first release on these files never change: a running workflow keeps the machine it began with. Until
 * then `vitest run workflows/published -u` writes them anew, and the difference is read before it is committed.
 */
describe.each(published)('%s', (name) => {
  const log: GoldenLog = JSON.parse(readFileSync(new URL(`${name}.log.json`, here), 'utf8'))
  const machine = publishedMachine(name, log.parameters)

  test('has the definition it was published with', async () => {
    await expect(definition(machine)).toMatchFileSnapshot(`${name}.json`)
  })

  test('answers recorded histories as it did when they were recorded', async () => {
    await expect(written(replayed(machine, log))).toMatchFileSnapshot(`${name}.log.json`)
  })

  test('is recorded in every state, with refusals', () => {
    const reached = new Set<string>()
    for (const { input, steps } of log.histories) {
      for (let taken = 0; taken <= steps.length; taken++) {
        const history = { input, steps: steps.slice(0, taken), snapshot: null }
        const [ended] = replayed(machine, { ...log, histories: [history] }).histories
        reached.add(stateOf(machine.resolveState(ended?.snapshot as never)))
      }
    }

    expect(statesOf(machine).filter((state) => !reached.has(state))).toEqual(
      name === 'certificate@1' ? ['numbered'] : [],
    )
    expect(log.histories.some(({ steps }) => steps.some((step) => 'refused' in step))).toBe(true)
  })

  test('is data, apart from how its context begins', () => {
    expect(unwritable(machine.config)).toEqual(
      typeof machine.config.context === 'function' ? ['.context'] : [],
    )
  })
})

describe('the published definitions', () => {
  test('are complete, and nothing else lies beside them', () => {
    const files = readdirSync(here).filter((file) => !file.endsWith('.test.ts'))

    expect(files.toSorted()).toEqual(
      published.flatMap((name) => [`${name}.json`, `${name}.log.json`]).toSorted(),
    )
  })

  test('show the parameters of guards and effects', () => {
    const text = (name: string) => readFileSync(new URL(`${name}.json`, here), 'utf8')

    expect(text('assessment@1')).toContain('"area": "FI"')
    expect(text('cohort@1')).toContain('"phase": "calling"')
    expect(text('case@1')).toContain('"news": "reportReleased"')
  })

  test('would show a change that JSON loses', () => {
    const inline = { on: { go: { guard: () => true } }, after: { 10: 'late' } }

    expect(unwritable(inline)).toEqual(['.on.go.guard', '.after'])
  })
})
