import { GENESIS, hashOf } from './chain.ts'
import { prepared } from './prepared.ts'
import type { Db, Trx, WorkflowEventRow, WorkflowRow } from './schema.ts'

export type StoredWorkflow = {
  id: string
  kind: string
  machineVersion: string
  parameters: { areas?: string[] }
  /** Position in the workflow's own log, and its optimistic lock. */
  version: number
  snapshot: unknown
  headHash: string
  state: string
  stateSince: string
}

/** Somebody else changed the workflow since the form was opened. */
export class StaleWorkflow extends Error {
  override name = 'StaleWorkflow'
}

type EventData = { type: string; actorId: string; at: string; [key: string]: unknown }

type Change = {
  event: EventData
  snapshot: { value: unknown }
  effects: { type: string; params: Record<string, unknown> }[]
}

export async function findWorkflow(db: Db, id: string): Promise<StoredWorkflow | undefined> {
  const [row] = (await workflowById(db, { id })).rows
  return row && parse(row)
}

const workflowById = prepared<{ id: string }, WorkflowRow>((db, { id }) =>
  db.selectFrom('workflow').selectAll().where('id', '=', id),
)

function parse(row: WorkflowRow): StoredWorkflow {
  const { id, kind, machineVersion, version, headHash, state, stateSince } = row
  return {
    id,
    kind,
    machineVersion,
    parameters: JSON.parse(row.parameters),
    version,
    snapshot: JSON.parse(row.snapshot),
    headHash,
    state,
    stateSince,
  }
}

type Beginning = Change & {
  id: string
  kind: string
  machineVersion: string
  parameters: { areas?: string[] }
}

/** Writes the row and the first event; the event's data hold the input, so that replay can begin again. */
export async function recordBeginning(trx: Trx, beginning: Beginning): Promise<StoredWorkflow> {
  const { id, kind, machineVersion, parameters, event, snapshot, effects } = beginning
  const hash = hashOf({ ...linkOf(id, 1, kind, event), previousHash: GENESIS })
  const state = JSON.stringify(snapshot.value)
  await trx
    .insertInto('workflow')
    .values({
      id,
      kind,
      machineVersion,
      parameters: JSON.stringify(parameters),
      version: 1,
      state,
      snapshot: JSON.stringify(snapshot),
      headHash: hash,
      startedAt: event.at,
      stateSince: event.at,
      updatedAt: event.at,
    })
    .execute()
  await appendEvent(trx, { id, kind, version: 1, event, previousHash: GENESIS, hash })
  await queueEffects(trx, { id, version: 1, at: event.at, effects })
  return {
    id,
    kind,
    machineVersion,
    parameters,
    version: 1,
    snapshot,
    headHash: hash,
    state,
    stateSince: event.at,
  }
}

/** Appends one event, replaces the snapshot and queues the effects: all or nothing. */
export async function recordChange(
  trx: Trx,
  workflow: StoredWorkflow,
  change: Change,
): Promise<StoredWorkflow> {
  const { id, kind } = workflow
  const { event, snapshot, effects } = change
  const version = workflow.version + 1
  const hash = hashOf({ ...linkOf(id, version, kind, event), previousHash: workflow.headHash })
  const state = JSON.stringify(snapshot.value)
  const stateSince = state === workflow.state ? workflow.stateSince : event.at

  const { numAffectedRows } = await moveWorkflow(trx, {
    id,
    expectedVersion: workflow.version,
    version,
    state,
    snapshot: JSON.stringify(snapshot),
    headHash: hash,
    stateSince,
    updatedAt: event.at,
  })
  if (numAffectedRows !== 1n) throw new StaleWorkflow(id)

  await appendEvent(trx, { id, kind, version, event, previousHash: workflow.headHash, hash })
  await queueEffects(trx, { id, version, at: event.at, effects })
  return { ...workflow, version, snapshot, headHash: hash, state, stateSince }
}

type Moved = Pick<
  WorkflowRow,
  'id' | 'version' | 'state' | 'snapshot' | 'headHash' | 'stateSince' | 'updatedAt'
> & { expectedVersion: number }

const moveWorkflow = prepared<Moved, unknown>((db, values) => {
  const { id, expectedVersion, version, state, snapshot, headHash, stateSince, updatedAt } = values
  return db
    .updateTable('workflow')
    .set({ version, state, snapshot, headHash, stateSince, updatedAt })
    .where('id', '=', id)
    .where('version', '=', expectedVersion)
})

type Appended = {
  id: string
  kind: string
  version: number
  event: EventData
  previousHash: string
  hash: string
}

async function appendEvent(trx: Trx, { id, kind, version, event, previousHash, hash }: Appended) {
  const { type, actorId, at, ...data } = event
  await insertEvent(trx, {
    workflowId: id,
    version,
    kind,
    type,
    data: JSON.stringify(data),
    actorId,
    occurredAt: at,
    previousHash,
    hash,
  })
}

type EventRow = Omit<WorkflowEventRow, 'position'>

const insertEvent = prepared<EventRow, unknown>((db, values) => {
  const { workflowId, version, kind, type, data, actorId, occurredAt, previousHash, hash } = values
  return db
    .insertInto('workflowEvent')
    .values({ workflowId, version, kind, type, data, actorId, occurredAt, previousHash, hash })
})

type Queued = { id: string; version: number; at: string; effects: Change['effects'] }

async function queueEffects(trx: Trx, { id, version, at, effects }: Queued) {
  if (effects.length === 0) return
  await trx
    .insertInto('outbox')
    .values(
      effects.map((effect, index) => ({
        workflowId: id,
        effect: effect.type,
        params: JSON.stringify(effect.params),
        dedupeKey: `${id}:${version}:${index}`,
        availableAt: at,
      })),
    )
    .execute()
}

function linkOf(workflowId: string, version: number, kind: string, event: EventData) {
  const { type, actorId, at, ...data } = event
  return { workflowId, version, kind, type, data, actorId, occurredAt: at }
}

export type StoredEvent = {
  position: number
  workflowId: string
  version: number
  kind: string
  type: string
  data: Record<string, unknown>
  actorId: string
  occurredAt: string
  previousHash: string
  hash: string
}

/** The whole log of one workflow, oldest first. */
export async function eventsOf(db: Db, workflowId: string): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('workflowEvent')
    .selectAll()
    .where('workflowId', '=', workflowId)
    .orderBy('version')
    .execute()
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }))
}
