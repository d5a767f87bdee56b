import { describe, expect, test } from 'vitest'
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import { accepts, advance, begin, type Effect, EventRefused, type Step } from '#workflows/engine.ts'

type Fact = { type: string; actorId: string; at: string }

/** How a workflow came to where it is: what it began with and what happened since. */
export type Situation<E extends Fact> = { input: unknown; events: E[] }

type Proof<E extends Fact> = {
  /** Named by the state, with a word in brackets when one state needs several: `ready (self)`. */
  situations: Record<string, Situation<E>>
  /** One sample of every event type, under its type, and any number of variants under names of their own. */
  events: Record<E['type'], E> & Record<string, E>
  /** A row per event, a column per situation; a cell is the state that follows, `stays` or `·` for refused. */
  table: string
  /** What a step asks of the world, by `situation / event`; whatever is not listed asks nothing. */
  effects: Record<string, string[]>
  /** What each state tells pages and access, for every state that tells anything; an area's own tags apart. */
  tags: Record<string, string[]>
  /** States that are left in the same step, so nothing can be asked of them. */
  passing?: string[]
}

/** Asks every event in every situation and compares with the table, which is written from the specification. */
export function provesMachine<E extends Fact>(machine: AnyStateMachine, proof: Proof<E>) {
  const { columns, rows } = parse(proof.table)
  const situations = new Map(
    Object.entries(proof.situations).map(([name, { input, events }]) => [
      name,
      walked(machine, input, events).snapshot,
    ]),
  )

  describe(`the table of ${machine.id}`, () => {
    test('has a column for every state, and each column is in its state', () => {
      const states = columns.map((name) => stateOf(situations.get(name) as AnyMachineSnapshot))
      expect(states).toEqual(columns.map((name) => name.replace(/ \(.*/, '')))
      expect(new Set([...states, ...(proof.passing ?? [])])).toEqual(new Set(statesOf(machine)))
    })

    test('has a row for every event', () => {
      expect(rows.map(([label]) => label).toSorted()).toEqual(Object.keys(proof.events).toSorted())
      const types = Object.values<E>(proof.events).map(({ type }) => type)
      expect(new Set(types)).toEqual(new Set(machine.events))
    })

    test.each(rows)('%s is taken or refused as written', (label, cells) => {
      const event = proof.events[label] as E
      const found = columns.map((name) => outcome(machine, situations.get(name), event))
      expect(Object.fromEntries(columns.map((name, i) => [name, found[i]]))).toEqual(
        Object.fromEntries(columns.map((name, i) => [name, cells[i]])),
      )
    })

    test('tells in each state exactly what is written', () => {
      const told = [...situations.values()]
        .map((snapshot) => [stateOf(snapshot), [...snapshot.tags].filter(isOfLife)] as const)
        .filter(([, tags]) => tags.length > 0)
      expect(Object.fromEntries(told)).toEqual(proof.tags)
    })

    test('asks of the world exactly what is written', () => {
      expect(allEffects(machine, proof, situations)).toEqual(proof.effects)
    })
  })

  test(`a snapshot of ${machine.id} survives a trip through JSON in every reachable state`, () => {
    const reached = new Set<string>()
    for (const input of distinct(Object.values(proof.situations).map((each) => each.input))) {
      for (const snapshot of reachable(machine, input, Object.values<E>(proof.events))) {
        const revived = machine.resolveState(JSON.parse(JSON.stringify(snapshot)))
        expect(JSON.stringify(revived)).toBe(JSON.stringify(snapshot))
        reached.add(stateOf(snapshot))
      }
    }
    const passing = proof.passing ?? []
    expect(reached).toEqual(new Set(statesOf(machine).filter((name) => !passing.includes(name))))
  })
}

/** The last step of a history: its snapshot, and the effects of its last event alone. */
export function walked(machine: AnyStateMachine, input: unknown, events: Fact[]) {
  return events.reduce<Step<AnyStateMachine>>(
    (step, event) => advance(machine, step.snapshot, event),
    begin(machine, input),
  )
}

/** The named states: of a parallel machine those of its life, because its areas are asked apart. */
export function statesOf(machine: AnyStateMachine): string[] {
  return Object.keys(machine.states.life?.states ?? machine.states)
}

export function stateOf({ value }: AnyMachineSnapshot): string {
  return typeof value === 'string' ? value : value.life
}

/** News by its name, any other effect by its type; nothing else may travel with them. */
export function named({ type, params }: Effect): string {
  if (type === 'tell') {
    expect(params).toEqual({ news: expect.any(String) })
    return String(params.news)
  }
  expect(params).toEqual({})
  return type
}

function outcome(machine: AnyStateMachine, before: AnyMachineSnapshot | undefined, event: Fact) {
  if (!before) return 'no such situation'
  const kept = JSON.stringify(before)
  try {
    const next = stateOf(advance(machine, before, event).snapshot)
    return next === stateOf(before) ? 'stays' : next
  } catch (error) {
    expect(error).toBeInstanceOf(EventRefused)
    expect(error).toMatchObject({ eventType: event.type, state: before.value })
    return '·'
  } finally {
    expect(JSON.stringify(before)).toBe(kept)
  }
}

function allEffects<E extends Fact>(
  machine: AnyStateMachine,
  { situations, events }: Proof<E>,
  snapshots: Map<string, AnyMachineSnapshot>,
): Record<string, string[]> {
  const beginnings = distinct(Object.values(situations).map(({ input }) => input)).map((input) => [
    'begin',
    begin(machine, input).effects.map(named),
  ])
  const steps = [...snapshots].flatMap(([name, snapshot]) =>
    Object.entries<E>(events)
      .filter(([, event]) => accepts(snapshot, event))
      .map(([label, event]) => [
        `${name} / ${label}`,
        advance(machine, snapshot, event).effects.map(named),
      ]),
  )
  return Object.fromEntries([...beginnings, ...steps].filter(([, effects]) => effects?.length))
}

/** Every snapshot the sample events lead to, by any way. */
function reachable(machine: AnyStateMachine, input: unknown, events: Fact[]): AnyMachineSnapshot[] {
  const found = new Map<string, AnyMachineSnapshot>()
  const waiting: AnyMachineSnapshot[] = [begin(machine, input).snapshot]
  for (let snapshot = waiting.pop(); snapshot; snapshot = waiting.pop()) {
    const key = JSON.stringify(snapshot)
    if (found.has(key)) continue
    found.set(key, snapshot)
    for (const event of events) {
      if (accepts(snapshot, event)) waiting.push(advance(machine, snapshot, event).snapshot)
    }
  }
  return [...found.values()]
}

/** Blocks parted by an empty line stand beside each other; they keep a wide table readable. */
function parse(table: string) {
  const blocks = table
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.split('|').map((cell) => cell.trim())))
  const rows = new Map<string, string[]>()
  for (const [label = '', ...cells] of blocks.flatMap((lines) => lines.slice(1))) {
    rows.set(label, [...(rows.get(label) ?? []), ...cells])
  }
  return { columns: blocks.flatMap(([header = []]) => header.slice(1)), rows: [...rows] }
}

const isOfLife = (tag: string): boolean => !tag.startsWith('complete:')

const distinct = (inputs: unknown[]): unknown[] =>
  [...new Set(inputs.map((input) => JSON.stringify(input)))].map((input) => JSON.parse(input))
