import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import { accepts, advance, begin, EventRefused } from '#workflows/engine.ts'
import { stateOf, statesOf } from './machine-table.ts'

type Fact = { type: string; actorId: string; at: string }
type Moment = { before: AnyMachineSnapshot; event: Fact; after: AnyMachineSnapshot }

type Promises = {
  inputs: unknown[]
  events: Fact[]
  /** What must hold after every step of every history, under its sentence. */
  always: Record<string, (moment: Moment) => void>
  /** States no history rests in. */
  passing?: string[]
}

const RUNS = { seed: 20_260_115, numRuns: 100 }

/**
 * Walks random legal histories, the same ones every time. After each the log is replayed and must give the same
 * snapshot; on the way every refusal must change nothing and every promise must hold.
 */
export function keepsPromises(machine: AnyStateMachine, promises: Promises) {
  const { inputs, events, always, passing = [] } = promises
  const sentences = Object.keys(always).join('; ')

  test(`${machine.id} after any legal history: replay gives the same; ${sentences}`, () => {
    const visited = new Set<string>()
    const picks = fc.array(fc.nat(99_999), { minLength: 40, maxLength: 60 })

    fc.assert(
      fc.property(fc.constantFrom(...inputs), picks, (input, choices) => {
        const log: Fact[] = []
        let snapshot: AnyMachineSnapshot = begin(machine, input).snapshot
        for (const choice of choices) {
          visited.add(stateOf(snapshot))
          const possible = events.filter((event) => accepts(snapshot, event))
          const impossible = events.filter((event) => !possible.includes(event))
          refuses(machine, snapshot, impossible, choice)
          const event = choose(machine, snapshot, possible, choice)
          if (!event) break
          const moment = {
            before: snapshot,
            event,
            after: advance(machine, snapshot, event).snapshot,
          }
          for (const holds of Object.values(always)) holds(moment)
          log.push(event)
          snapshot = moment.after
        }
        visited.add(stateOf(snapshot))
        expect(replayed(machine, input, log)).toBe(JSON.stringify(snapshot))
      }),
      RUNS,
    )

    // A promise about a state that no history reached would have promised nothing.
    expect(visited).toEqual(new Set(statesOf(machine).filter((name) => !passing.includes(name))))
  })
}

/** Replays as the database does: from stored input and events, through stored snapshots. */
function replayed(machine: AnyStateMachine, input: unknown, log: Fact[]): string {
  const stored = (value: unknown) => JSON.parse(JSON.stringify(value))
  const first = begin(machine, stored(input)).snapshot
  const last = log.reduce<AnyMachineSnapshot>(
    (snapshot, event) =>
      advance(machine, machine.resolveState(stored(snapshot)), stored(event)).snapshot,
    first,
  )
  return JSON.stringify(last)
}

/** One of the possible events. One that ends the workflow is chosen seldom, so that histories grow long. */
function choose(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  possible: Fact[],
  choice: number,
): Fact | undefined {
  const start = Math.floor(choice / 12) % Math.max(possible.length, 1)
  const turned = [...possible.slice(start), ...possible.slice(0, start)]
  const goesOn = (event: Fact) => advance(machine, snapshot, event).snapshot.status === 'active'
  return (choice % 12 !== 0 && turned.find(goesOn)) || turned[0]
}

function refuses(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  impossible: Fact[],
  choice: number,
) {
  const event = impossible[choice % Math.max(impossible.length, 1)]
  if (!event) return
  const kept = JSON.stringify(snapshot)
  expect(() => advance(machine, snapshot, event)).toThrow(EventRefused)
  expect(JSON.stringify(snapshot)).toBe(kept)
}
