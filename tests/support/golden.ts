import type { AnyStateMachine } from 'xstate'
import { accepts, advance, begin, type Effect } from '#workflows/engine.ts'
import { machineFor, type Parameters, type WorkflowKind } from '#workflows/registry.ts'

type Recorded = { type: string; actorId: string; at: string }
type StepTaken = { event: Recorded; effects: Effect[] } | { event: Recorded; refused: true }

/** What one workflow went through: every event it was asked, what it answered, and where it ended. */
export type History = { input: unknown; steps: StepTaken[]; snapshot: unknown }

/** Guards and assigns are code, which no definition shows; recorded histories hold them still. */
export type GoldenLog = { parameters: Parameters; histories: History[] }

export function publishedMachine(name: string, parameters: Parameters): AnyStateMachine {
  const [kind, version] = name.split('@') as [WorkflowKind, string]
  return machineFor(kind, version, parameters)
}

/** The same inputs and events, answered by the machine of today. */
export function replayed(
  machine: AnyStateMachine,
  { parameters, histories }: GoldenLog,
): GoldenLog {
  return {
    parameters,
    histories: histories.map(({ input, steps }) => {
      let { snapshot } = begin(machine, input)
      const answers = steps.map(({ event }): StepTaken => {
        if (!accepts(snapshot, event)) return { event, refused: true }
        const step = advance(machine, snapshot, event)
        snapshot = step.snapshot
        return { event, effects: step.effects }
      })
      return { input, steps: answers, snapshot: JSON.parse(JSON.stringify(snapshot)) }
    }),
  }
}

/** JSON with a line for each event, so that a difference shows the step it comes from. */
export function written({ parameters, histories }: GoldenLog): string {
  const text = histories.map(({ input, steps, snapshot }) => {
    const lines = steps.map((step) => `        ${JSON.stringify(step)}`).join(',\n')
    const parts = [
      `      "input": ${JSON.stringify(input)}`,
      `      "steps": [\n${lines}\n      ]`,
      `      "snapshot": ${JSON.stringify(snapshot)}`,
    ]
    return `    {\n${parts.join(',\n')}\n    }`
  })
  const head = `  "parameters": ${JSON.stringify(parameters)}`
  return `{\n${head},\n  "histories": [\n${text.join(',\n')}\n  ]\n}\n`
}

/** What the machine is made of; guards and actions stand in it by name and parameters. */
export function definition(machine: AnyStateMachine): string {
  return `${JSON.stringify(machine.config, null, 2)}\n`
}

/** Places in a definition that JSON would lose, and what no stored workflow may use. */
export function unwritable(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    ['invoke', 'after', 'history', 'spawn'].includes(key)
      ? [`${path}.${key}`]
      : unwritable(part, `${path}.${key}`),
  )
}
