import { assign, setup } from 'xstate'
import type { Mode } from '../modes.ts'
import type { CaseEvent } from './events.ts'

export type CaseInput = { assessmentId: string; submissionId: string; mode: Mode }

type Seat = { personId: string; lead: boolean; declared: boolean; done: boolean }

export type CaseContext = CaseInput & {
  seats: Record<string, Seat>
  /** Codes the reviewers rated differently, from the agreement stored before any edit; null until then. */
  disputed: string[] | null
  settled: string[]
}

/** Two reviewers, one of them lead (`domain/ngo-standards.md` §3.2). */
const REVIEWERS_NEEDED = 2

/** What the reviewing side does with one accepted assessment, up to the final report. */
export const caseMachine = setup({
  types: { context: {} as CaseContext, input: {} as CaseInput, events: {} as CaseEvent },
  guards: {
    isNewReviewer: ({ context, event }) =>
      event.type === 'reviewer.assigned' &&
      !(event.reviewId in context.seats) &&
      seats(context).every(({ personId }) => personId !== event.personId) &&
      !(event.lead && seats(context).some(({ lead }) => lead)),
    isStaffed: ({ context }) =>
      seats(context).length >= REVIEWERS_NEEDED &&
      seats(context).filter(({ lead }) => lead).length === 1,
    hasSeat: ({ context, event }) => 'reviewId' in event && event.reviewId in context.seats,
    isBusySeat: ({ context, event }) => {
      const seat = 'reviewId' in event ? context.seats[event.reviewId] : undefined
      return seat?.declared === true && !seat.done
    },
    everyoneDeclared: ({ context }) => seats(context).every(({ declared }) => declared),
    everyoneDone: ({ context }) => seats(context).every(({ done }) => done),
    agreementMissing: ({ context }) => context.disputed === null,
    isLeadSettling: ({ context, event }) =>
      context.disputed !== null && isLead(context, event.actorId),
    everythingSettled: ({ context, event }) =>
      context.disputed !== null &&
      isLead(context, event.actorId) &&
      context.disputed.every((code) => context.settled.includes(code)),
    isLead: ({ context, event }) => isLead(context, event.actorId),
  },
  actions: {
    seat: assign({
      seats: ({ context, event }) => {
        if (event.type !== 'reviewer.assigned') return context.seats
        const { reviewId, personId, lead } = event
        return { ...context.seats, [reviewId]: { personId, lead, declared: false, done: false } }
      },
    }),
    unseat: assign({
      seats: ({ context, event }) =>
        Object.fromEntries(
          Object.entries(context.seats).filter(
            ([reviewId]) => !('reviewId' in event) || reviewId !== event.reviewId,
          ),
        ),
    }),
    markDeclared: assign({
      seats: ({ context, event }) => mark(context, event, { declared: true }),
    }),
    markDone: assign({ seats: ({ context, event }) => mark(context, event, { done: true }) }),
    keepDisputed: assign({
      disputed: ({ context, event }) =>
        event.type === 'agreement.stored' ? event.disputed : context.disputed,
    }),
    keepSettled: assign({
      settled: ({ context, event }) =>
        event.type === 'finding.agreed'
          ? [...new Set([...context.settled, event.code])]
          : context.settled,
    }),
    tell: (_, _params: { news: string }) => {},
  },
}).createMachine({
  id: 'case',
  version: '1',
  context: ({ input }) => ({ ...input, seats: {}, disputed: null, settled: [] }),
  initial: 'staffing',
  states: {
    staffing: {
      on: {
        'reviewer.assigned': { guard: 'isNewReviewer', actions: 'seat' },
        'reviewer.released': { guard: 'hasSeat', actions: 'unseat' },
        'review.declared': { guard: 'hasSeat', actions: 'markDeclared' },
        'review.declined': { guard: 'hasSeat', actions: 'unseat' },
        // Whoever keeps the seat while another is replaced may finish meanwhile.
        'review.done': { guard: 'isBusySeat', actions: 'markDone' },
        'case.staffed': { guard: 'isStaffed', target: 'confirming' },
        'acceptance.undone': 'discontinued',
        'case.discontinued': 'discontinued',
      },
    },
    confirming: {
      entry: { type: 'tell', params: { news: 'reviewersNamed' } },
      always: { guard: 'everyoneDeclared', target: 'individual' },
      on: {
        'review.declared': { guard: 'hasSeat', actions: 'markDeclared' },
        'review.declined': { guard: 'hasSeat', target: 'staffing', actions: 'unseat' },
        'review.done': { guard: 'isBusySeat', actions: 'markDone' },
        'reviewer.released': { guard: 'hasSeat', target: 'staffing', actions: 'unseat' },
        'acceptance.undone': 'discontinued',
        'case.interrupted': 'interrupted',
        'case.discontinued': 'discontinued',
      },
    },
    individual: {
      always: { guard: 'everyoneDone', target: 'agreeing' },
      on: {
        'review.done': { guard: 'isBusySeat', actions: 'markDone' },
        // The other reviewer keeps the seat and the work; a new one is asked.
        'reviewer.released': { guard: 'hasSeat', target: 'staffing', actions: 'unseat' },
        'case.interrupted': 'interrupted',
        'case.discontinued': 'discontinued',
      },
    },
    agreeing: {
      tags: 'findings-shared',
      entry: { type: 'tell', params: { news: 'reviewsDone' } },
      on: {
        'agreement.stored': { guard: 'agreementMissing', actions: 'keepDisputed' },
        'finding.agreed': { guard: 'isLeadSettling', actions: 'keepSettled' },
        'agreement.concluded': { guard: 'everythingSettled', target: 'drafting' },
        'case.discontinued': 'discontinued',
      },
    },
    drafting: {
      tags: 'findings-shared',
      on: {
        'finding.agreed': { guard: 'isLeadSettling', actions: 'keepSettled' },
        'report.released': { guard: 'isLead', target: 'reported' },
        'case.discontinued': 'discontinued',
      },
    },
    reported: {
      type: 'final',
      tags: ['findings-shared', 'report-ready'],
      entry: { type: 'tell', params: { news: 'reportReleased' } },
    },
    interrupted: { on: { 'case.resumed': 'staffing', 'case.discontinued': 'discontinued' } },
    discontinued: { type: 'final' },
  },
})

const seats = ({ seats }: CaseContext) => Object.values(seats)

const isLead = (context: CaseContext, personId: string) =>
  seats(context).some((seat) => seat.lead && seat.personId === personId)

function mark(context: CaseContext, event: CaseEvent, change: Partial<Seat>) {
  const seat = 'reviewId' in event ? context.seats[event.reviewId] : undefined
  return seat && 'reviewId' in event
    ? { ...context.seats, [event.reviewId]: { ...seat, ...change } }
    : context.seats
}
