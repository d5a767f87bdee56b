import { readFileSync, writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { beginWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  checkpointFile,
  compareCheckpoints,
  LogLost,
  readCheckpoints,
  requireCheckpointed,
  signCheckpoint,
} from './checkpoints.server.ts'

const parts = ({ db, settings, world, now }: TestDeps) => ({
  db,
  dataDir: settings.dataDir,
  keys: world.keys,
  now,
})

async function givenWorkflow(deps: TestDeps, id: string) {
  const input = { organisationId: 'o', cohortId: 'c', mode: 'trial' }
  await deps.db.transaction().execute((trx) =>
    beginWorkflow(trx, {
      id,
      kind: 'participation',
      input,
      actorId: 'system',
      at: deps.now().toISOString(),
    }),
  )
}

test('an honest log agrees with every checkpoint', async () => {
  const deps = await testDeps()
  for (const id of ['a', 'b', 'c']) {
    await givenWorkflow(deps, id)
    await signCheckpoint(parts(deps))
  }

  expect(readCheckpoints(deps.settings.dataDir).map(({ position }) => position)).toEqual([1, 2, 3])
  expect(await compareCheckpoints(parts(deps))).toEqual([])
  await expect(requireCheckpointed(parts(deps))).resolves.toBeUndefined()
})

test('nothing new, nothing signed', async () => {
  const deps = await testDeps()
  await givenWorkflow(deps, 'a')
  await signCheckpoint(parts(deps))
  await signCheckpoint(parts(deps))

  expect(readCheckpoints(deps.settings.dataDir)).toHaveLength(1)
})

test('a log whose tail is gone is found, though its chain is still whole', async () => {
  const deps = await testDeps()
  await givenWorkflow(deps, 'a')
  await givenWorkflow(deps, 'b')
  await signCheckpoint(parts(deps))
  await sql`drop trigger workflow_event_no_delete`.execute(deps.db)
  await deps.db.deleteFrom('outbox').execute()
  await deps.db.deleteFrom('workflowEvent').where('workflowId', '=', 'b').execute()

  await expect(requireCheckpointed(parts(deps))).rejects.toThrow(LogLost)
  expect(await compareCheckpoints(parts(deps))).toHaveLength(1)
})

test('a checkpoint edited by hand is not signed by us', async () => {
  const deps = await testDeps()
  await givenWorkflow(deps, 'a')
  await signCheckpoint(parts(deps))
  const file = checkpointFile(deps.settings.dataDir)
  writeFileSync(file, readFileSync(file, 'utf8').replace('"position":1', '"position":0'))

  await expect(requireCheckpointed(parts(deps))).rejects.toThrow(LogLost)
})

test('a line cut short by a crash is left out', async () => {
  const deps = await testDeps()
  await givenWorkflow(deps, 'a')
  await signCheckpoint(parts(deps))
  const file = checkpointFile(deps.settings.dataDir)
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"position":2,"he`)

  expect(readCheckpoints(deps.settings.dataDir)).toHaveLength(1)
})
