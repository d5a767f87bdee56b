import type { AnyStateMachine } from 'xstate'
import { assessmentMachine } from './assessment/machine.ts'
import { caseMachine } from './case/machine.ts'
import { certificateMachine } from './certificate/machine.ts'
import { cohortMachine } from './cohort/machine.ts'
import { decisionMachine } from './decision/machine.ts'
import { participationMachine } from './participation/machine.ts'
import { reviewMachine } from './review/machine.ts'
import { standardVersionMachine } from './standard-version/machine.ts'

export type WorkflowKind = keyof typeof current

/** What a machine is built from, besides its version: the area codes of an assessment's standard. */
export type Parameters = { areas?: string[] }

/** The version new workflows begin with. */
export const current = {
  participation: '1',
  assessment: '1',
  case: '1',
  review: '1',
  decision: '1',
  certificate: '1',
  cohort: '1',
  standardVersion: '1',
} as const

const machines: Record<string, (parameters: Parameters) => AnyStateMachine> = {
  'participation@1': () => participationMachine,
  'assessment@1': remembered(({ areas }) => assessmentMachine({ areas: areas ?? [] })),
  'case@1': () => caseMachine,
  'review@1': () => reviewMachine,
  'decision@1': () => decisionMachine,
  'certificate@1': () => certificateMachine,
  'cohort@1': () => cohortMachine,
  'standardVersion@1': () => standardVersionMachine,
}

/** A running workflow keeps the machine version it began with, so every published one stays here. */
export function machineFor(
  kind: WorkflowKind,
  version: string,
  parameters: Parameters = {},
): AnyStateMachine {
  const machine = machines[`${kind}@${version}`]
  if (!machine) throw new Error(`No machine ${kind}@${version}.`)
  return machine(parameters)
}

export const published = Object.keys(machines)

/** Building a machine costs more than running it; standards have few distinct sets of areas. */
function remembered(build: (parameters: Parameters) => AnyStateMachine) {
  const built = new Map<string, AnyStateMachine>()
  return (parameters: Parameters) => {
    const key = JSON.stringify(parameters)
    const machine = built.get(key) ?? build(parameters)
    built.set(key, machine)
    return machine
  }
}
