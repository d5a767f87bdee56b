import { describe, expect, test } from 'vitest'
import { setup } from 'xstate'
import { readPage, withCharts } from '../bin/charts.ts'
import { stateChart, takenAnywhere } from '../bin/state-chart.ts'

test('the page on architecture shows the machines as they are (npm run charts draws them)', () => {
  const page = readPage()

  expect(withCharts(page)).toBe(page)
})

test('a page without marks is not written over', () => {
  expect(() => withCharts('# Architecture')).toThrow(/lost its marks/)
})

describe('a state chart', () => {
  const never = () => false
  const door = setup({
    guards: { hasKey: never, isOld: (_, _params: { years: number }) => false },
    actions: { knock: () => {} },
  })

  test('puts guards in brackets, shares arrows and writes what stays inside', () => {
    const machine = door.createMachine({
      id: 'door',
      initial: 'closed',
      on: { 'paint.dried': { actions: 'knock' } },
      states: {
        closed: {
          on: {
            opened: { guard: 'hasKey', target: 'open' },
            forced: 'open',
            knocked: { actions: 'knock' },
          },
        },
        open: {
          always: { guard: { type: 'isOld', params: { years: 9 } }, target: 'gone' },
          on: { closed: 'closed' },
        },
        gone: { type: 'final' },
      },
    })

    expect(stateChart(machine)).toBe(`stateDiagram-v2
  [*] --> closed
  closed: closed
  closed: knocked
  closed --> open: opened [hasKey]<br/>forced
  open: open
  open --> closed: closed
  open --> gone: [isOld]
  gone: gone
  gone --> [*]`)
    expect(takenAnywhere(machine)).toEqual(['paint.dried'])
  })

  test('parts parallel regions by a line and keeps their states apart', () => {
    const half = { initial: 'shut', states: { shut: {} } }
    const machine = door.createMachine({
      id: 'gate',
      type: 'parallel',
      states: { left: half, right: half },
    })

    expect(stateChart(machine)).toBe(`stateDiagram-v2
  state "gate" as gate {
    state "left" as left {
      [*] --> left_shut
      left_shut: shut
    }
    --
    state "right" as right {
      [*] --> right_shut
      right_shut: shut
    }
  }`)
  })
})
