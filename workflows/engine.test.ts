import { describe, expect, test } from 'vitest'
import { assign, raise, setup } from 'xstate'
import { accepts, advance, begin, EventRefused } from './engine.ts'

/** A small machine with every kind of transition the engine must tell apart. */
const lamp = setup({
  types: {
    context: {} as { room: string; touched: number },
    input: {} as { room: string },
    events: {} as { type: 'press' | 'touch' | 'wipe' | 'smash' | 'lock' | 'look' },
  },
  guards: { never: () => false },
  actions: {
    count: assign({ touched: ({ context }) => context.touched + 1 }),
    ring: (_, _params: { room: string }) => {},
    shine: () => {
      throw new Error('An effect must never run inside a transition.')
    },
  },
}).createMachine({
  id: 'lamp',
  context: ({ input }) => ({ ...input, touched: 0 }),
  initial: 'off',
  on: { look: { actions: 'shine' } },
  states: {
    off: {
      entry: 'shine',
      on: {
        press: 'on',
        touch: { actions: 'count' },
        wipe: { target: 'off' },
        lock: { guard: 'never', target: 'broken' },
        smash: { actions: raise({ type: 'press' }) },
      },
    },
    on: {
      entry: { type: 'ring', params: ({ context }) => ({ room: context.room }) },
      on: { press: { target: 'off', actions: 'shine' }, look: {}, smash: 'broken' },
    },
    broken: { type: 'final' },
  },
})

const off = begin(lamp, { room: 'hall' })
const on = advance(lamp, off.snapshot, { type: 'press' })
const broken = advance(lamp, on.snapshot, { type: 'smash' })

describe('the engine', () => {
  test('begins with the input and the effects of entering, and runs none of them', () => {
    expect(off.snapshot.value).toBe('off')
    expect(off.snapshot.context).toEqual({ room: 'hall', touched: 0 })
    expect(off.effects).toEqual([{ type: 'shine', params: {} }])
  })

  test('names effects with the parameters they were given', () => {
    expect(on.effects).toEqual([{ type: 'ring', params: { room: 'hall' } }])
  })

  test('keeps bookkeeping out of the effects', () => {
    const touched = advance(lamp, off.snapshot, { type: 'touch' })

    expect(touched.snapshot.context.touched).toBe(1)
    expect(touched.effects).toEqual([])
  })

  test('follows what a step raises by itself', () => {
    const smashed = advance(lamp, off.snapshot, { type: 'smash' })

    expect(smashed.snapshot.value).toBe('on')
    expect(smashed.effects).toEqual([{ type: 'ring', params: { room: 'hall' } }])
  })

  test('takes a transition that changes nothing', () => {
    expect(advance(lamp, off.snapshot, { type: 'wipe' }).snapshot.value).toBe('off')
    expect(advance(lamp, off.snapshot, { type: 'look' }).effects).toEqual([
      { type: 'shine', params: {} },
    ])
  })

  test.each([
    ['whose guard fails', 'lock'],
    ['nobody declared', 'explode'],
    ['of its own bookkeeping', 'xstate.init'],
  ])('refuses an event %s', (_, type) => {
    const event = { type } as { type: 'lock' }

    expect(accepts(off.snapshot, event)).toBe(false)
    expect(() => advance(lamp, off.snapshot, event)).toThrow(EventRefused)
  })

  test('refuses an event a state forbids, although the root would take it', () => {
    expect(accepts(on.snapshot, { type: 'look' })).toBe(false)
  })

  test('refuses everything once the workflow is finished, although the root would take it', () => {
    expect(broken.snapshot.can({ type: 'look' })).toBe(true)
    expect(accepts(broken.snapshot, { type: 'look' })).toBe(false)
    expect(() => advance(lamp, broken.snapshot, { type: 'look' })).toThrow(EventRefused)
  })

  test('says what was refused and where', () => {
    const refused = new EventRefused('press', { life: 'closed' })

    expect(refused).toMatchObject({
      name: 'EventRefused',
      eventType: 'press',
      state: { life: 'closed' },
      message: 'press is not possible in state {"life":"closed"}',
    })
  })

  test('leaves the snapshot it was given as it was', () => {
    const kept = JSON.stringify(off.snapshot)

    advance(lamp, off.snapshot, { type: 'touch' })

    expect(JSON.stringify(off.snapshot)).toBe(kept)
  })

  test('goes on from a stored snapshot', () => {
    const revived = lamp.resolveState(JSON.parse(JSON.stringify(on.snapshot)))

    expect(advance(lamp, revived, { type: 'press' }).snapshot.value).toBe('off')
  })

  test('does not revive a snapshot of a state that is gone', () => {
    const stored = JSON.parse(JSON.stringify(on.snapshot))

    expect(() => lamp.resolveState({ ...stored, value: 'dimmed' })).toThrow(/dimmed/)
  })
})

describe('a step of parallel regions', () => {
  const region = (tag: string) => ({
    initial: 'waiting',
    states: { waiting: { on: { [tag]: 'there' } }, there: { tags: tag } },
  })
  const pair = setup({}).createMachine({
    id: 'pair',
    type: 'parallel',
    states: { left: region('left'), right: region('right') },
  })
  const stored = (...types: string[]) =>
    JSON.stringify(
      types.reduce((step, type) => advance(pair, step.snapshot, { type }), begin(pair, undefined))
        .snapshot,
    )

  test('ends in the same snapshot whichever region came first', () => {
    expect(stored('left', 'right')).toBe(stored('right', 'left'))
  })
})
