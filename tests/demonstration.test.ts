import { expect, test } from 'vitest'
import { ensureStandards } from '#app/use-cases/standard/ensure.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { seedDemonstration } from '#bin/demo/seed.ts'
import { testDeps } from './support/deps.ts'

test('the demonstration replays from its log, and nothing waits in its outbox', {
  timeout: 180_000,
}, async () => {
  const deps = await testDeps()
  await ensureStandards(deps)
  await seedDemonstration(deps)

  const { workflows, differences } = await replayAll(deps.db)

  expect(differences).toEqual([])
  expect(workflows).toBeGreaterThan(100)
  const waiting = await deps.db
    .selectFrom('outbox')
    .select(['effect', 'lastError'])
    .where('doneAt', 'is', null)
    .execute()
  expect(waiting).toEqual([])
})
