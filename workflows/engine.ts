import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventFromLogic,
  type InputFrom,
  initialTransition,
  type SnapshotFrom,
  transition,
} from 'xstate'

/** What a machine asks of the world: a name and plain parameters, carried out later by the outbox. */
export type Effect = { type: string; params: Record<string, unknown> }

export type Step<M extends AnyStateMachine> = { snapshot: SnapshotFrom<M>; effects: Effect[] }

/** An event the workflow does not allow in its present state. Pages show it as a sentence, never as a fault. */
export class EventRefused extends Error {
  override name = 'EventRefused'
  readonly eventType: string
  readonly state: unknown

  constructor(eventType: string, state: unknown) {
    super(`${eventType} is not possible in state ${JSON.stringify(state)}`)
    this.eventType = eventType
    this.state = state
  }
}

/** The first snapshot of a workflow and the effects of entering it. */
export function begin<M extends AnyStateMachine>(machine: M, input: InputFrom<M>): Step<M> {
  // Overloads of initialTransition do not survive a generic M.
  const [snapshot, actions] = initialTransition(machine, ...([input] as never))
  return { snapshot: settled(machine, snapshot), effects: actions.flatMap(toEffect) }
}

/**
 * The next snapshot, or `EventRefused`.
 * `can` decides, not identity: a self-transition that only names effects returns the same snapshot.
 */
export function advance<M extends AnyStateMachine>(
  machine: M,
  current: SnapshotFrom<M>,
  event: EventFromLogic<M>,
): Step<M> {
  const before = current as AnyMachineSnapshot
  if (!accepts(before, event)) throw new EventRefused(event.type, before.value)
  const [snapshot, actions] = transition(machine, current, event)
  return { snapshot: settled(machine, snapshot), effects: actions.flatMap(toEffect) }
}

/** True when the workflow would take the event now; pages offer exactly these actions. */
export function accepts(snapshot: AnyMachineSnapshot, event: { type: string }): boolean {
  // A finished machine takes nothing, yet `can` answers true for a root-level `on`.
  return snapshot.status === 'active' && snapshot.can(event)
}

/**
 * The snapshot as its stored form revives. XState orders tags by the way that was taken, so without this a log
 * replayed in memory would differ from the same log replayed through the database.
 */
function settled<M extends AnyStateMachine>(machine: M, snapshot: unknown): SnapshotFrom<M> {
  return machine.resolveState(snapshot as never) as SnapshotFrom<M>
}

/** XState's own bookkeeping (assign, raise) is already in the snapshot; only our named effects remain. */
function toEffect({ type, params }: { type: string; params?: unknown }): Effect[] {
  return type.startsWith('xstate.')
    ? []
    : [{ type, params: (params ?? {}) as Record<string, unknown> }]
}
