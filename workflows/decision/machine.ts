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
      event.type === 'decision.taken' &&
      ballots(context).includes(event.ballot) &&
      context.voted.length >= context.quorum &&
      total(event.counts) === context.voted.length &&
      isAhead(event.counts, event.ballot),
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
        'decision.taken': { guard: 'mayBeTaken', target: 'taken', actions: 'keepBallot' },
        'decision.discontinued': 'discontinued',
      },
    },
    taken: {
      type: 'final',
      tags: 'published',
      entry: [
        'writeLetter',
        'issueCertificate',
        { type: 'tell', params: { news: 'decisionTaken' } },
      ],
    },
    discontinued: { type: 'final' },
  },
})

const isFree = ({ barred, recused }: Context, personId: string) =>
  !barred.includes(personId) && !recused.includes(personId)

const ballots = ({ mode }: Context): readonly Ballot[] =>
  mode === 'trial' ? trialOpinions : awards

const total = (counts: Partial<Record<Ballot, number>>) =>
  Object.values(counts).reduce((sum, n) => sum + n, 0)

/** The chosen ballot has more votes than any other; a tie decides nothing. */
function isAhead(counts: Partial<Record<Ballot, number>>, ballot: Ballot): boolean {
  const own = counts[ballot] ?? 0
  return Object.entries(counts).every(([other, n]) => other === ballot || n < own) && own > 0
}
