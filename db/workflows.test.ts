import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import {
  advanceWorkflow,
  beginWorkflow,
  factBy,
  readWorkflow,
} from '#app/use-cases/workflow/step.server.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { findWorkflow, recordChange, StaleWorkflow } from './workflows.ts'

const input = { organisationId: 'o', cohortId: 'c', mode: 'trial' }

async function givenParticipation(deps: TestDeps) {
  const at = factBy(deps, 'coordinator')
  await deps.db
    .transaction()
    .execute((trx) => beginWorkflow(trx, { id: 'p1', kind: 'participation', input, ...at }))
  return at
}

test('a step writes event, snapshot and effects together', async () => {
  const deps = await testDeps()
  const fact = await givenParticipation(deps)

  await deps.db
    .transaction()
    .execute((trx) =>
      advanceWorkflow(trx, { id: 'p1', event: { type: 'participation.accepted', ...fact } }),
    )

  const events = await deps.db.selectFrom('workflowEvent').select(['version', 'type']).execute()
  expect(events).toEqual([
    { version: 1, type: 'workflow.begun' },
    { version: 2, type: 'participation.accepted' },
  ])
  expect((await readWorkflow(deps.db, 'p1')).snapshot.value).toBe('active')
  expect(await deps.db.selectFrom('outbox').select('dedupeKey').execute()).toEqual([
    { dedupeKey: 'p1:1:0' },
  ])
})

test('a refused event leaves no trace', async () => {
  const deps = await testDeps()
  const fact = await givenParticipation(deps)

  const step = deps.db
    .transaction()
    .execute((trx) =>
      advanceWorkflow(trx, { id: 'p1', event: { type: 'participation.completed', ...fact } }),
    )

  await expect(step).rejects.toThrow('participation.completed is not possible in state "invited"')
  expect(await deps.db.selectFrom('workflowEvent').selectAll().execute()).toHaveLength(1)
})

test('a form opened before somebody else’s step is stale', async () => {
  const deps = await testDeps()
  const fact = await givenParticipation(deps)
  const step = (expectedVersion: number) =>
    deps.db.transaction().execute((trx) =>
      advanceWorkflow(trx, {
        id: 'p1',
        event: { type: 'participation.accepted', ...fact },
        expectedVersion,
      }),
    )

  await expect(step(7)).rejects.toThrow(StaleWorkflow)
  await expect(step(1)).resolves.toMatchObject({ version: 2 })
})

test('of two writers that read the same version, one is stale', async () => {
  const deps = await testDeps()
  const fact = await givenParticipation(deps)
  const read = (await findWorkflow(deps.db, 'p1'))!
  const change = { event: { type: 'x', ...fact }, snapshot: { value: 'active' }, effects: [] }

  await deps.db.transaction().execute((trx) => recordChange(trx, read, change))
  const second = deps.db.transaction().execute((trx) => recordChange(trx, read, change))

  await expect(second).rejects.toThrow(StaleWorkflow)
})

test('events can be neither changed nor deleted', async () => {
  const deps = await testDeps()
  await givenParticipation(deps)

  const change = deps.db.updateTable('workflowEvent').set({ actorId: 'somebody' }).execute()
  const removal = deps.db.deleteFrom('workflowEvent').execute()

  await expect(change).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_TRIGGER' })
  await expect(removal).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_TRIGGER' })
})

test('replay finds nothing in an honest log and names a snapshot edited by hand', async () => {
  const deps = await testDeps()
  const fact = await givenParticipation(deps)
  await deps.db
    .transaction()
    .execute((trx) =>
      advanceWorkflow(trx, { id: 'p1', event: { type: 'participation.accepted', ...fact } }),
    )

  expect(await replayAll(deps.db)).toEqual({ workflows: 1, events: 2, differences: [] })

  const { snapshot } = (await findWorkflow(deps.db, 'p1'))!
  const edited = { ...(snapshot as object), context: { ...input, mentorId: 'somebody' } }
  await deps.db
    .updateTable('workflow')
    .set({ snapshot: JSON.stringify(edited) })
    .execute()

  expect((await replayAll(deps.db)).differences).toEqual([
    { workflowId: 'p1', kind: 'participation', what: 'the snapshot differs from its log' },
  ])
})

test('replay names an event edited behind the triggers', async () => {
  const deps = await testDeps()
  await givenParticipation(deps)
  await sql`drop trigger workflow_event_no_update`.execute(deps.db)
  await deps.db.updateTable('workflowEvent').set({ actorId: 'somebody' }).execute()

  expect((await replayAll(deps.db)).differences).toEqual([
    {
      workflowId: 'p1',
      kind: 'participation',
      what: 'event 1 (position 1) does not fit the chain',
    },
  ])
})
