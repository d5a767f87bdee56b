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

const RUNS = { seed: 20_260_115, numRuns: 150 }

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
          refuses(machine, snapshot, events, choice)
          const event = choose(machine, snapshot, events, choice)
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

/** An event the workflow takes now. One that ends it is chosen seldom, so that histories grow long. */
function choose(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  events: Fact[],
  choice: number,
): Fact | undefined {
  const possible = events.filter((event) => accepts(snapshot, event))
  const living = possible.filter(
    (event) => advance(machine, snapshot, event).snapshot.status === 'active',
  )
  const offered = living.length > 0 && choice % 12 !== 0 ? living : possible
  return offered[Math.floor(choice / 12) % offered.length]
}

function refuses(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  events: Fact[],
  choice: number,
) {
  const impossible = events.filter((event) => !accepts(snapshot, event))
  const event = impossible[choice % impossible.length]
  if (!event) return
  const kept = JSON.stringify(snapshot)
  expect(() => advance(machine, snapshot, event)).toThrow(EventRefused)
  expect(JSON.stringify(snapshot)).toBe(kept)
}
