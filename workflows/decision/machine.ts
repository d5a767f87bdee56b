import { assign, setup } from 'xstate'
import type { Mode } from '../modes.ts'
import { awards, type Ballot, type DecisionEvent, trialOpinions } from './events.ts'

export type DecisionInput = {
  caseId: string
  mode: Exclude<Mode, 'self'>
  /** Votes needed, from the cohort's data. */
  quorum: number
  /** People of the organisation, its mentor and its reviewers: none may report or vote (§3.10). */
  barred: string[]
}

type Context = DecisionInput & {
  rapporteurId: string | null
  meetingOn: string | null
  voted: string[]
  recused: string[]
  ballot: Ballot | null
}

type Taken = Extract<DecisionEvent, { type: 'decision.taken' }>

/** The panel's decision on one case; reviewers only recommend. */
export const decisionMachine = setup({
  types: { context: {} as Context, input: {} as DecisionInput, events: {} as DecisionEvent },
  guards: {
    rapporteurIsFree: ({ context, event }) =>
      event.type === 'decision.scheduled' && isFree(context, event.rapporteurId),
    voterIsFree: ({ context, event }) =>
      event.type === 'vote.cast' &&
      event.personId === event.actorId &&
      isFree(context, event.personId),
    hasNotVoted: ({ context, event }) =>
      event.type === 'panelist.recused' &&
      !context.voted.includes(event.personId) &&
      !context.recused.includes(event.personId),
    mayBeTaken: ({ context, event }) =>
      event.type === 'decision.taken' && mayBeTaken(context, event),
    bringsCertificate: ({ context, event }) =>
      event.type === 'decision.taken' &&
      mayBeTaken(context, event) &&
      certified(context).includes(event.ballot),
  },
  actions: {
    keepSchedule: assign({
      rapporteurId: ({ context, event }) =>
        event.type === 'decision.scheduled' ? event.rapporteurId : context.rapporteurId,
      meetingOn: ({ context, event }) =>
        event.type === 'decision.scheduled' ? event.meetingOn : context.meetingOn,
    }),
    // A second vote of the same person replaces the first; the row keeps the value.
    keepVoter: assign({
      voted: ({ context, event }) =>
        event.type === 'vote.cast'
          ? [...new Set([...context.voted, event.personId])]
          : context.voted,
    }),
    keepRecusal: assign({
      recused: ({ context, event }) =>
        event.type === 'panelist.recused' ? [...context.recused, event.personId] : context.recused,
    }),
    keepBallot: assign({
      ballot: ({ context, event }) =>
        event.type === 'decision.taken' ? event.ballot : context.ballot,
    }),
    tell: (_, _params: { news: string }) => {},
    writeLetter: () => {},
    issueCertificate: () => {},
  },
}).createMachine({
  id: 'decision',
  version: '1',
  context: ({ input }) => ({
    ...input,
    rapporteurId: null,
    meetingOn: null,
    voted: [],
    recused: [],
    ballot: null,
  }),
  initial: 'awaiting',
  states: {
    awaiting: {
      on: {
        'decision.scheduled': {
          guard: 'rapporteurIsFree',
          target: 'onAgenda',
          actions: 'keepSchedule',
        },
        'decision.discontinued': 'discontinued',
      },
    },
    onAgenda: {
      tags: 'voting',
      entry: { type: 'tell', params: { news: 'decisionScheduled' } },
      on: {
        'decision.postponed': 'awaiting',
        'vote.cast': { guard: 'voterIsFree', actions: 'keepVoter' },
        'panelist.recused': { guard: 'hasNotVoted', actions: 'keepRecusal' },
        'decision.taken': [
          {
            guard: 'bringsCertificate',
            target: 'taken',
            actions: ['keepBallot', 'issueCertificate'],
          },
          { guard: 'mayBeTaken', target: 'taken', actions: 'keepBallot' },
        ],
        'decision.discontinued': 'discontinued',
      },
    },
    taken: {
      type: 'final',
      tags: 'published',
      entry: ['writeLetter', { type: 'tell', params: { news: 'decisionTaken' } }],
    },
    discontinued: { type: 'final' },
  },
})

const isFree = ({ barred, recused }: Context, personId: string) =>
  !barred.includes(personId) && !recused.includes(personId)

const ballots = ({ mode }: Context): readonly Ballot[] =>
  mode === 'trial' ? trialOpinions : awards

/** Any opinion of a trial brings the certificate of participation; a refusal in full mode brings none. */
const certified = ({ mode }: Context): readonly Ballot[] =>
  mode === 'trial' ? trialOpinions : ['award', 'conditional']

/** Enough votes, all of them counted for what this panel may say, a winner, and a rapporteur who has not stepped aside. */
function mayBeTaken(context: Context, { ballot, counts }: Taken): boolean {
  const tally = Object.entries(counts)
  return (
    tally.every(([cast, n]) => n >= 0 && ballots(context).some((known) => known === cast)) &&
    tally.reduce((sum, [, n]) => sum + n, 0) === context.voted.length &&
    context.voted.length >= context.quorum &&
    isAhead(counts, ballot) &&
    context.rapporteurId !== null &&
    isFree(context, context.rapporteurId)
  )
}

/** The chosen ballot has more votes than any other; a tie decides nothing. */
function isAhead(counts: Partial<Record<Ballot, number>>, ballot: Ballot): boolean {
  const own = counts[ballot] ?? 0
  return Object.entries(counts).every(([other, n]) => other === ballot || n < own) && own > 0
}
