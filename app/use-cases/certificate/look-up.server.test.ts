import { expect, test } from 'vitest'
import { testDeps } from '#tests/support/deps.ts'
import { lookUp } from './look-up.server.ts'

test('one address looks up sixty numbers a minute; another one is not held up by it', async () => {
  const deps = await testDeps()
  const ask = (client: string) => lookUp(deps, { typed: 'P-2026-0001', code: null, client })

  for (let n = 0; n < 60; n++) expect(await ask('192.0.2.7')).toEqual({ kind: 'unknown' })

  expect(await ask('192.0.2.7')).toEqual({ kind: 'tooMany', minutes: 1 })
  expect(await ask('192.0.2.8')).toEqual({ kind: 'unknown' })
  deps.pass(60_000)
  expect(await ask('192.0.2.7')).toEqual({ kind: 'unknown' })
})
