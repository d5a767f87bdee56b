import { assign, setup } from 'xstate'
import type { Mode } from '../modes.ts'
import type { ParticipationEvent } from './events.ts'

export type ParticipationInput = { organisationId: string; cohortId: string; mode: Mode }

type Context = ParticipationInput & { mentorId: string | null }

/** One organisation in one cohort, from the invitation to the end of its trial (`model.md` §4). */
export const participationMachine = setup({
  types: {
    context: {} as Context,
    input: {} as ParticipationInput,
    events: {} as ParticipationEvent,
  },
  guards: {
    hasMentor: ({ context }) => context.mentorId !== null,
    isAnotherMentor: ({ context, event }) =>
      event.type === 'mentor.assigned' && event.personId !== context.mentorId,
  },
  actions: {
    keepMentor: assign({
      mentorId: ({ context, event }) =>
        event.type === 'mentor.assigned' ? event.personId : context.mentorId,
    }),
    forgetMentor: assign({ mentorId: null }),
    tell: (_, _params: { news: string }) => {},
  },
}).createMachine({
  id: 'participation',
  version: '1',
  context: ({ input }) => ({ ...input, mentorId: null }),
  initial: 'invited',
  states: {
    invited: {
      entry: { type: 'tell', params: { news: 'cohortInvitation' } },
      on: {
        'participation.accepted': 'active',
        'participation.declined': 'exited',
      },
    },
    active: {
      tags: 'taking-part',
      on: {
        'mentor.assigned': {
          guard: 'isAnotherMentor',
          actions: ['keepMentor', { type: 'tell', params: { news: 'mentorAssigned' } }],
        },
        'mentor.released': { guard: 'hasMentor', actions: 'forgetMentor' },
        'participation.exited': {
          target: 'exited',
          actions: { type: 'tell', params: { news: 'participationExited' } },
        },
        'participation.completed': 'completed',
      },
    },
    exited: { type: 'final' },
    completed: { type: 'final' },
  },
})
