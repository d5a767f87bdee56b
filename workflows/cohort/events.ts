import type { Fact, Reason } from '../event.ts'

export type CohortEvent = Fact &
  (
    | { type: 'phase.opened'; phase: CohortPhase }
    | ({ type: 'phase.undone' } & Reason)
    | { type: 'deadline.moved'; deadline: string; dueOn: string }
  )

/** The phases of a trial in their order (`domain/ngo-standards.md` §3.8). */
export const cohortPhases = [
  'draft',
  'calling',
  'composed',
  'kickOff',
  'assessing',
  'supporting',
  'reviewing',
  'deciding',
  'evaluating',
  'reporting',
  'closed',
] as const

export type CohortPhase = (typeof cohortPhases)[number]
