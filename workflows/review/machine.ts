import { assign, setup } from 'xstate'
import type { Rating, ReviewEvent } from './events.ts'

export type ReviewInput = { caseId: string; personId: string; lead: boolean }

type Context = ReviewInput & { codes: string[]; ratings: Record<string, Rating> }

/** One reviewer's independent work on one case (`domain/ngo-standards.md` §3.2). */
export const reviewMachine = setup({
  types: { context: {} as Context, input: {} as ReviewInput, events: {} as ReviewEvent },
  guards: {
    isOwnReview: ({ context, event }) => event.actorId === context.personId,
    hasCriteria: ({ event }) => event.type === 'review.opened' && event.codes.length > 0,
    isOwnCriterion: ({ context, event }) =>
      event.type === 'finding.given' &&
      event.actorId === context.personId &&
      context.codes.includes(event.code),
    everythingRated: ({ context, event }) =>
      event.actorId === context.personId && context.codes.every((code) => context.ratings[code]),
  },
  actions: {
    keepCodes: assign({
      codes: ({ context, event }) => (event.type === 'review.opened' ? event.codes : context.codes),
    }),
    keepRating: assign({
      ratings: ({ context, event }) =>
        event.type === 'finding.given'
          ? { ...context.ratings, [event.code]: event.rating }
          : context.ratings,
    }),
    tell: (_, _params: { news: string }) => {},
  },
}).createMachine({
  id: 'review',
  version: '1',
  context: ({ input }) => ({ ...input, codes: [], ratings: {} }),
  initial: 'asked',
  states: {
    asked: {
      entry: { type: 'tell', params: { news: 'reviewAsked' } },
      on: {
        'review.declared': { guard: 'isOwnReview', target: 'declared' },
        'review.declined': { guard: 'isOwnReview', target: 'declined' },
        'review.released': 'released',
      },
    },
    declared: {
      tags: 'may-read',
      on: {
        'review.opened': { guard: 'hasCriteria', target: 'working', actions: 'keepCodes' },
        'review.released': 'released',
      },
    },
    working: {
      tags: ['may-read', 'may-rate'],
      entry: { type: 'tell', params: { news: 'reviewOpened' } },
      on: {
        'finding.given': { guard: 'isOwnCriterion', actions: 'keepRating' },
        'review.finished': { guard: 'everythingRated', target: 'done' },
        'review.released': 'released',
      },
    },
    // Stays open to release: a conflict may come to light after the work is done.
    done: { tags: ['may-read', 'finished'], on: { 'review.released': 'released' } },
    declined: { type: 'final', entry: { type: 'tell', params: { news: 'reviewDeclined' } } },
    released: { type: 'final', entry: { type: 'tell', params: { news: 'reviewReleased' } } },
  },
})
