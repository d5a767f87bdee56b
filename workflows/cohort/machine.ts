import { setup } from 'xstate'
import type { Mode } from '../modes.ts'
import { type CohortEvent, type CohortPhase, cohortPhases } from './events.ts'

export type CohortInput = { mode: Exclude<Mode, 'self'>; standardVersionId: string }

/** What may happen in a phase; phases overlap for the organisations, so the tags do too. */
const tagsOf: Partial<Record<CohortPhase, string[]>> = {
  calling: ['inviting'],
  composed: ['inviting'],
  kickOff: ['inviting', 'answering'],
  assessing: ['inviting', 'answering', 'submitting'],
  supporting: ['answering', 'submitting', 'reviewing'],
  reviewing: ['answering', 'submitting', 'reviewing', 'deciding'],
  deciding: ['reviewing', 'deciding'],
}

const definition = setup({
  types: { context: {} as CohortInput, input: {} as CohortInput, events: {} as CohortEvent },
  guards: {
    isNext: ({ event }, { phase }: { phase: CohortPhase }) =>
      event.type === 'phase.opened' && event.phase === phase,
  },
  actions: { tell: (_, _params: { news: string }) => {} },
})

/** A trial that a group of organisations goes through together. */
export const cohortMachine = definition.createMachine({
  id: 'cohort',
  version: '1',
  context: ({ input }) => input,
  initial: 'draft',
  states: Object.fromEntries(cohortPhases.map((phase) => [phase, state(phase)])) as Record<
    CohortPhase,
    object
  >,
})

function state(phase: CohortPhase) {
  if (phase === 'closed') return { type: 'final' as const }
  const place = cohortPhases.indexOf(phase)
  const next = cohortPhases[place + 1] as CohortPhase
  const previous = cohortPhases[place - 1]
  return {
    tags: tagsOf[phase] ?? [],
    on: {
      'phase.opened': { guard: { type: 'isNext' as const, params: { phase: next } }, target: next },
      ...(previous && { 'phase.undone': previous }),
      'deadline.moved': { actions: { type: 'tell' as const, params: { news: 'deadlineMoved' } } },
    },
  }
}
