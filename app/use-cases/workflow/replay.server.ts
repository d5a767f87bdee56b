import canonicalize from 'canonicalize'
import type { AnyMachineSnapshot } from 'xstate'
import { GENESIS, hashOf } from '#db/chain.ts'
import { workflowIds } from '#db/queries/log.server.ts'
import type { Db } from '#db/schema.ts'
import { eventsOf, findWorkflow, type StoredEvent, type StoredWorkflow } from '#db/workflows.ts'
import { advance, begin } from '#workflows/engine.ts'
import { machineFor, type Parameters, type WorkflowKind } from '#workflows/registry.ts'

/** A workflow that is not what its log makes of it. */
export type Difference = { workflowId: string; kind: string; what: string }

const PAGE = 200

/** Rebuilds every snapshot from its log and compares it with the stored one. Reads only. */
export async function replayAll(
  db: Db,
): Promise<{ workflows: number; events: number; differences: Difference[] }> {
  const differences: Difference[] = []
  let [after, workflows, events] = ['', 0, 0]
  for (;;) {
    const ids = await workflowIds(db, { after, limit: PAGE })
    for (const id of ids) {
      const { count, found } = await replayOne(db, id)
      workflows += 1
      events += count
      differences.push(...found)
    }
    after = ids.at(-1) ?? ''
    if (ids.length < PAGE) return { workflows, events, differences }
  }
}

/** One workflow: its chain of hashes, then its snapshot. */
export async function replayOne(
  db: Db,
  id: string,
): Promise<{ count: number; found: Difference[] }> {
  const stored = await findWorkflow(db, id)
  if (!stored) return { count: 0, found: [] }
  const log = await eventsOf(db, id)
  const problems = [...brokenLinks(log), ...differing(stored, log)]
  return {
    count: log.length,
    found: problems.map((what) => ({ workflowId: id, kind: stored.kind, what })),
  }
}

function brokenLinks(log: StoredEvent[]): string[] {
  let previousHash = GENESIS
  return log.flatMap(({ position, hash, ...link }, index) => {
    const whole =
      link.version === index + 1 && link.previousHash === previousHash && hashOf(link) === hash
    previousHash = hash
    return whole ? [] : [`event ${link.version} (position ${position}) does not fit the chain`]
  })
}

function differing(stored: StoredWorkflow, log: StoredEvent[]): string[] {
  if (log.at(-1)?.hash !== stored.headHash || log.length !== stored.version) {
    return [`the row stands at version ${stored.version}, the log at ${log.length}`]
  }
  try {
    const rebuilt = rebuild(stored, log)
    return canonicalize(plain(rebuilt)) === canonicalize(stored.snapshot) &&
      JSON.stringify(rebuilt.value) === stored.state
      ? []
      : ['the snapshot differs from its log']
  } catch (error) {
    return [`the log cannot be replayed: ${(error as Error).message}`]
  }
}

function rebuild(
  { kind, machineVersion }: StoredWorkflow,
  [first, ...rest]: StoredEvent[],
): AnyMachineSnapshot {
  const { input, parameters } = (first as StoredEvent).data as {
    input: never
    parameters: Parameters
  }
  const machine = machineFor(kind as WorkflowKind, machineVersion, parameters)
  let { snapshot } = begin(machine, input)
  for (const { type, data, actorId, occurredAt } of rest) {
    ;({ snapshot } = advance(machine, snapshot, {
      ...data,
      type,
      actorId,
      at: occurredAt,
    } as never))
  }
  return snapshot as AnyMachineSnapshot
}

/** A snapshot as it is stored. */
const plain = (snapshot: AnyMachineSnapshot) => JSON.parse(JSON.stringify(snapshot))
