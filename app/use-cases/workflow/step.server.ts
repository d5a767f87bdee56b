import type { AnyMachineSnapshot } from 'xstate'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import type { Db, Trx } from '#db/schema.ts'
import {
  findWorkflow,
  recordBeginning,
  recordChange,
  StaleWorkflow,
  type StoredWorkflow,
} from '#db/workflows.ts'
import { accepts, advance, begin } from '#workflows/engine.ts'
import { current, machineFor, type Parameters, type WorkflowKind } from '#workflows/registry.ts'

/** A workflow as pages and use cases see it: where it stands, and its optimistic lock. */
export type LiveWorkflow = {
  id: string
  version: number
  stateSince: string
  snapshot: AnyMachineSnapshot
}

export type Occurrence = { type: string; actorId: string; at: string; [key: string]: unknown }

/** Starts a workflow under the id of the row it drives. */
export async function beginWorkflow(
  trx: Trx,
  {
    id,
    kind,
    input,
    parameters = {},
    actorId,
    at,
  }: {
    id: string
    kind: WorkflowKind
    input: Record<string, unknown>
    parameters?: Parameters
    actorId: string
    at: string
  },
): Promise<LiveWorkflow> {
  const machineVersion = current[kind]
  const step = begin(machineFor(kind, machineVersion, parameters), input)
  const stored = await recordBeginning(trx, {
    id,
    kind,
    machineVersion,
    parameters,
    event: { type: 'workflow.begun', actorId, at, input, parameters },
    snapshot: step.snapshot,
    effects: step.effects,
  })
  return standingOf(stored, step.snapshot)
}

/**
 * Load, decide, record. `expectedVersion` comes from the form: another one in the database means
 * that somebody else changed the workflow meanwhile.
 */
export async function advanceWorkflow(
  trx: Trx,
  {
    id,
    event,
    expectedVersion,
  }: { id: string; event: Occurrence; expectedVersion?: number | undefined },
): Promise<LiveWorkflow> {
  const { stored, snapshot } = await load(trx, id)
  if (expectedVersion !== undefined && stored.version !== expectedVersion)
    throw new StaleWorkflow(id)
  const step = advance(machineOf(stored), snapshot as never, event as never)
  const changed = await recordChange(trx, stored, {
    event,
    snapshot: step.snapshot,
    effects: step.effects,
  })
  return standingOf(changed, step.snapshot as AnyMachineSnapshot)
}

/** Where a workflow stands now, with `can` working on its snapshot. */
export async function readWorkflow(db: Db, id: string): Promise<LiveWorkflow> {
  const { stored, snapshot } = await load(db, id)
  return standingOf(stored, snapshot)
}

/** Which of the events the workflow would take now; pages offer exactly these actions. */
export function offered<T extends string>(
  { snapshot }: LiveWorkflow,
  events: Record<T, { type: string; [key: string]: unknown }>,
): Record<T, boolean> {
  const entries = Object.entries<{ type: string }>(events)
  return Object.fromEntries(
    entries.map(([name, event]) => [name, accepts(snapshot, event)]),
  ) as Record<T, boolean>
}

async function load(db: Db, id: string) {
  const stored = await findWorkflow(db, id)
  if (!stored) throw new NotFound()
  return {
    stored,
    snapshot: machineOf(stored).resolveState(stored.snapshot as never) as AnyMachineSnapshot,
  }
}

function machineOf({ kind, machineVersion, parameters }: StoredWorkflow) {
  return machineFor(kind as WorkflowKind, machineVersion, parameters)
}

function standingOf(
  { id, version, stateSince }: StoredWorkflow,
  snapshot: AnyMachineSnapshot,
): LiveWorkflow {
  return { id, version, stateSince, snapshot }
}

/** Who and when, for the events of one use case. */
export function factBy(deps: Pick<Deps, 'now'>, actorId: string) {
  return { actorId, at: deps.now().toISOString() }
}
