import { afterEach, beforeEach, expect, vi } from 'vitest'

process.env.LOG_LEVEL ??= 'silent'

/** A warning nobody reads hides the next one: a test that prints one is red. */
const spies = { error: vi.spyOn(console, 'error'), warn: vi.spyOn(console, 'warn') }

beforeEach(() => {
  for (const spy of Object.values(spies)) spy.mockClear()
})

afterEach(() => {
  for (const spy of Object.values(spies)) expect(spy.mock.calls).toEqual([])
})
