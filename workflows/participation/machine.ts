import { assign, setup } from 'xstate'
import type { Mode } from '../modes.ts'
import type { ParticipationEvent } from './events.ts'

export type ParticipationInput = { organisationId: string; cohortId: string; mode: Mode }

type Context = ParticipationInput & {
  mentorId: string | null
  /** The mentor whom the organisation declined; absent in what was stored before it could. */
  declinedMentorId?: string | null
  /** Criteria with a wish for a later date that nobody has answered yet. */
  deferralsAsked?: string[]
}

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
      event.type === 'mentor.assigned' &&
      event.personId !== context.mentorId &&
      event.personId !== context.declinedMentorId,
    mayDecline: ({ context }) => context.mentorId !== null && !context.declinedMentorId,
    isNotAsked: ({ context: { deferralsAsked = [] }, event }) =>
      event.type === 'deferral.asked' && !deferralsAsked.includes(event.code),
    isAsked: ({ context: { deferralsAsked = [] }, event }) =>
      'code' in event && deferralsAsked.includes(event.code),
  },
  actions: {
    keepMentor: assign({
      mentorId: ({ context, event }) =>
        event.type === 'mentor.assigned' ? event.personId : context.mentorId,
    }),
    forgetMentor: assign({ mentorId: null }),
    keepDeclined: assign({ declinedMentorId: ({ context }) => context.mentorId }),
    keepAsked: assign({
      deferralsAsked: ({ context: { deferralsAsked = [] }, event }) =>
        event.type === 'deferral.asked' ? [...deferralsAsked, event.code] : deferralsAsked,
    }),
    forgetAsked: assign({
      deferralsAsked: ({ context: { deferralsAsked = [] }, event }) =>
        deferralsAsked.filter((code) => !('code' in event) || code !== event.code),
    }),
    tell: (_, _params: { news: string }) => {},
  },
}).createMachine({
  id: 'participation',
  version: '1',
  context: ({ input }) => ({
    ...input,
    mentorId: null,
    declinedMentorId: null,
    deferralsAsked: [],
  }),
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
        'mentor.declined': {
          guard: 'mayDecline',
          actions: [
            'keepDeclined',
            'forgetMentor',
            { type: 'tell', params: { news: 'mentorDeclined' } },
          ],
        },
        'mentor.steppedBack': {
          guard: 'hasMentor',
          actions: ['forgetMentor', { type: 'tell', params: { news: 'mentorSteppedBack' } }],
        },
        'deferral.asked': {
          guard: 'isNotAsked',
          actions: ['keepAsked', { type: 'tell', params: { news: 'deferralAsked' } }],
        },
        'deferral.withdrawn': { guard: 'isAsked', actions: 'forgetAsked' },
        'deferral.agreed': {
          guard: 'isAsked',
          actions: ['forgetAsked', { type: 'tell', params: { news: 'deferralAgreed' } }],
        },
        'deferral.declined': {
          guard: 'isAsked',
          actions: ['forgetAsked', { type: 'tell', params: { news: 'deferralDeclined' } }],
        },
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
