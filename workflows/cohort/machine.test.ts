import { expect } from 'vitest'
import { keepsPromises } from '#tests/support/histories.ts'
import { provesMachine } from '#tests/support/machine-table.ts'
import { type CohortEvent, type CohortPhase, cohortPhases } from './events.ts'
import { cohortMachine } from './machine.ts'

const input = { mode: 'trial' as const, standardVersionId: 'version-1' }
const fact = { actorId: 'coordinator-1', at: '2026-01-15T09:00:00.000Z' }

const opened = (phase: CohortPhase): CohortEvent => ({ ...fact, type: 'phase.opened', phase })
const undone: CohortEvent = { ...fact, type: 'phase.undone', noteId: 'note-1', noteHash: 'a1' }
const moved: CohortEvent = {
  ...fact,
  type: 'deadline.moved',
  deadline: 'submission',
  dueOn: '2026-03-31',
}

const events = {
  'phase.opened': opened('draft'),
  'phase.undone': undone,
  'deadline.moved': moved,
  calling: opened('calling'),
  composed: opened('composed'),
  kickOff: opened('kickOff'),
  assessing: opened('assessing'),
  supporting: opened('supporting'),
  reviewing: opened('reviewing'),
  deciding: opened('deciding'),
  evaluating: opened('evaluating'),
  reporting: opened('reporting'),
  closed: opened('closed'),
}

const until = (phase: CohortPhase) => ({
  input,
  events: cohortPhases.slice(1, cohortPhases.indexOf(phase) + 1).map(opened),
})

provesMachine<CohortEvent>(cohortMachine, {
  situations: {
    draft: until('draft'),
    calling: until('calling'),
    composed: until('composed'),
    kickOff: until('kickOff'),
    assessing: until('assessing'),
    supporting: until('supporting'),
    reviewing: until('reviewing'),
    deciding: until('deciding'),
    evaluating: until('evaluating'),
    reporting: until('reporting'),
    closed: until('closed'),
  },
  events,
  // `phase.opened` stands for opening the draft again, which only undoing may do; other phases have rows of their own.
  table: `
                 | draft   | calling  | composed | kickOff   | assessing  | supporting | reviewing  | deciding   | evaluating | reporting  | closed
  phase.opened   | ·       | ·        | ·        | ·         | ·          | ·          | ·          | ·          | ·          | ·          | ·
  calling        | calling | ·        | ·        | ·         | ·          | ·          | ·          | ·          | ·          | ·          | ·
  composed       | ·       | composed | ·        | ·         | ·          | ·          | ·          | ·          | ·          | ·          | ·
  kickOff        | ·       | ·        | kickOff  | ·         | ·          | ·          | ·          | ·          | ·          | ·          | ·
  assessing      | ·       | ·        | ·        | assessing | ·          | ·          | ·          | ·          | ·          | ·          | ·
  supporting     | ·       | ·        | ·        | ·         | supporting | ·          | ·          | ·          | ·          | ·          | ·
  reviewing      | ·       | ·        | ·        | ·         | ·          | reviewing  | ·          | ·          | ·          | ·          | ·
  deciding       | ·       | ·        | ·        | ·         | ·          | ·          | deciding   | ·          | ·          | ·          | ·
  evaluating     | ·       | ·        | ·        | ·         | ·          | ·          | ·          | evaluating | ·          | ·          | ·
  reporting      | ·       | ·        | ·        | ·         | ·          | ·          | ·          | ·          | reporting  | ·          | ·
  closed         | ·       | ·        | ·        | ·         | ·          | ·          | ·          | ·          | ·          | closed     | ·
  phase.undone   | ·       | draft    | calling  | composed  | kickOff    | assessing  | supporting | reviewing  | deciding   | evaluating | ·
  deadline.moved | stays   | stays    | stays    | stays     | stays      | stays      | stays      | stays      | stays      | stays      | ·
  `,
  tags: {
    calling: ['inviting'],
    composed: ['inviting'],
    kickOff: ['inviting', 'answering'],
    assessing: ['inviting', 'answering', 'submitting'],
    supporting: ['answering', 'submitting', 'reviewing'],
    reviewing: ['answering', 'submitting', 'reviewing', 'deciding'],
    deciding: ['reviewing', 'deciding'],
  },
  effects: {
    'draft / deadline.moved': ['deadlineMoved'],
    'calling / deadline.moved': ['deadlineMoved'],
    'composed / deadline.moved': ['deadlineMoved'],
    'kickOff / deadline.moved': ['deadlineMoved'],
    'assessing / deadline.moved': ['deadlineMoved'],
    'supporting / deadline.moved': ['deadlineMoved'],
    'reviewing / deadline.moved': ['deadlineMoved'],
    'deciding / deadline.moved': ['deadlineMoved'],
    'evaluating / deadline.moved': ['deadlineMoved'],
    'reporting / deadline.moved': ['deadlineMoved'],
  },
})

keepsPromises(cohortMachine, {
  inputs: [input, { ...input, mode: 'full' }],
  events: [...Object.values(events), ...cohortPhases.slice(1).map(opened)],
  always: {
    'a phase is never skipped': ({ before, after }) => {
      const steps = cohortPhases.indexOf(after.value) - cohortPhases.indexOf(before.value)
      expect(Math.abs(steps)).toBeLessThanOrEqual(1)
    },
    'mode and standard never change': ({ after }) => {
      expect(after.context).toMatchObject({ standardVersionId: 'version-1' })
    },
  },
})
