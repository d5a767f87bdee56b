import { describe, expect, test } from 'vitest'
import { keepsPromises } from '#tests/support/histories.ts'
import { provesMachine, walked } from '#tests/support/machine-table.ts'
import type { CaseEvent } from './events.ts'
import { caseMachine } from './machine.ts'

const input = { assessmentId: 'assessment-1', submissionId: 'submission-1', mode: 'trial' as const }
const coordinator = { actorId: 'coordinator-1', at: '2026-01-15T09:00:00.000Z' }
const lead = { ...coordinator, actorId: 'reviewer-1' }
const second = { ...coordinator, actorId: 'reviewer-2' }
const reason = { noteId: 'note-1', noteHash: 'a1' }

const assignedLead: CaseEvent = {
  ...coordinator,
  type: 'reviewer.assigned',
  reviewId: 'review-1',
  personId: 'reviewer-1',
  lead: true,
}
const assigned: CaseEvent = {
  ...assignedLead,
  reviewId: 'review-2',
  personId: 'reviewer-2',
  lead: false,
}
const assignedThird: CaseEvent = { ...assigned, reviewId: 'review-3', personId: 'reviewer-3' }
const staffed: CaseEvent = { ...coordinator, type: 'case.staffed' }
const leadDeclared: CaseEvent = { ...lead, type: 'review.declared', reviewId: 'review-1' }
const declared: CaseEvent = { ...second, type: 'review.declared', reviewId: 'review-2' }
const declined: CaseEvent = { ...second, type: 'review.declined', reviewId: 'review-2' }
const released: CaseEvent = {
  ...coordinator,
  type: 'reviewer.released',
  reviewId: 'review-2',
  ...reason,
}
const leadDone: CaseEvent = { ...lead, type: 'review.done', reviewId: 'review-1' }
const done: CaseEvent = { ...second, type: 'review.done', reviewId: 'review-2' }
const stored: CaseEvent = {
  ...lead,
  type: 'agreement.stored',
  disputed: ['PR-01'],
  sha256: 'agreement-1',
}
const agreed: CaseEvent = {
  ...lead,
  type: 'finding.agreed',
  code: 'PR-01',
  rating: 'partly',
  revision: 1,
}
const concluded: CaseEvent = { ...lead, type: 'agreement.concluded' }
const reported: CaseEvent = {
  ...lead,
  type: 'report.released',
  reportId: 'report-1',
  sha256: 'report',
}
const undone: CaseEvent = { ...coordinator, type: 'acceptance.undone', ...reason }
const interrupted: CaseEvent = { ...coordinator, type: 'case.interrupted', ...reason }
const resumed: CaseEvent = { ...coordinator, type: 'case.resumed' }
const discontinued: CaseEvent = { ...coordinator, type: 'case.discontinued', ...reason }

const events = {
  'reviewer.assigned': assignedThird,
  'the lead assigned': assignedLead,
  'the second assigned': assigned,
  'a second lead': { ...assignedThird, lead: true },
  'the same person twice': { ...assigned, reviewId: 'review-4' },
  'a review of another person': { ...assignedThird, reviewId: 'review-2' },
  'case.staffed': staffed,
  'review.declared': declared,
  'the lead declared': leadDeclared,
  'a stranger declared': { ...declared, reviewId: 'review-9' },
  'review.declined': declined,
  'reviewer.released': released,
  'a stranger released': { ...released, reviewId: 'review-9' },
  'review.done': done,
  'the lead done': leadDone,
  'a stranger done': { ...done, reviewId: 'review-9' },
  'agreement.stored': stored,
  'finding.agreed': agreed,
  'agreed by the second': { ...agreed, ...second },
  'agreement.concluded': concluded,
  'concluded by the second': { ...concluded, ...second },
  'report.released': reported,
  'reported by the second': { ...reported, ...second },
  'acceptance.undone': undone,
  'case.interrupted': interrupted,
  'case.resumed': resumed,
  'case.discontinued': discontinued,
}

const after = (...steps: CaseEvent[]) => ({ input, events: steps })
const seated = [assignedLead, assigned]
const confirming = [...seated, staffed]
const individual = [...confirming, leadDeclared, declared]
const agreeing = [...individual, leadDone, done]
const drafting = [...agreeing, stored, agreed, concluded]

provesMachine<CaseEvent>(caseMachine, {
  situations: {
    staffing: after(),
    'staffing (one)': after(assigned),
    'staffing (both)': after(...seated),
    'staffing (again)': after(...individual, released),
    confirming: after(...confirming),
    'confirming (again)': after(...individual, leadDone, released, assigned, staffed),
    individual: after(...individual),
    'individual (one done)': after(...individual, leadDone),
    agreeing: after(...agreeing),
    'agreeing (disputed)': after(...agreeing, stored),
    'agreeing (settled)': after(...agreeing, stored, agreed),
    drafting: after(...drafting),
    reported: after(...drafting, reported),
    interrupted: after(...individual, interrupted),
    discontinued: after(discontinued),
  },
  events,
  table: `
                             | staffing     | staffing (one) | staffing (both) | staffing (again) | confirming   | confirming (again)
  reviewer.assigned          | stays        | stays          | stays           | stays            | ·            | ·
  the lead assigned          | stays        | stays          | ·               | ·                | ·            | ·
  the second assigned        | stays        | ·              | ·               | stays            | ·            | ·
  a second lead              | stays        | stays          | ·               | ·                | ·            | ·
  the same person twice      | stays        | ·              | ·               | stays            | ·            | ·
  a review of another person | stays        | ·              | ·               | stays            | ·            | ·
  case.staffed               | ·            | ·              | confirming      | ·                | ·            | ·
  review.declared            | ·            | stays          | stays           | ·                | stays        | individual
  the lead declared          | ·            | ·              | stays           | stays            | stays        | stays
  a stranger declared        | ·            | ·              | ·               | ·                | ·            | ·
  review.declined            | ·            | stays          | stays           | ·                | staffing     | staffing
  reviewer.released          | ·            | stays          | stays           | ·                | staffing     | staffing
  a stranger released        | ·            | ·              | ·               | ·                | ·            | ·
  review.done                | ·            | ·              | ·               | ·                | ·            | ·
  the lead done              | ·            | ·              | ·               | stays            | ·            | ·
  a stranger done            | ·            | ·              | ·               | ·                | ·            | ·
  agreement.stored           | ·            | ·              | ·               | ·                | ·            | ·
  finding.agreed             | ·            | ·              | ·               | ·                | ·            | ·
  agreed by the second       | ·            | ·              | ·               | ·                | ·            | ·
  agreement.concluded        | ·            | ·              | ·               | ·                | ·            | ·
  concluded by the second    | ·            | ·              | ·               | ·                | ·            | ·
  report.released            | ·            | ·              | ·               | ·                | ·            | ·
  reported by the second     | ·            | ·              | ·               | ·                | ·            | ·
  acceptance.undone          | discontinued | discontinued   | discontinued    | discontinued     | discontinued | discontinued
  case.interrupted           | ·            | ·              | ·               | ·                | interrupted  | interrupted
  case.resumed               | ·            | ·              | ·               | ·                | ·            | ·
  case.discontinued          | discontinued | discontinued   | discontinued    | discontinued     | discontinued | discontinued

                             | individual   | individual (one done) | agreeing     | agreeing (disputed) | agreeing (settled)
  reviewer.assigned          | ·            | ·                     | ·            | ·                   | ·
  the lead assigned          | ·            | ·                     | ·            | ·                   | ·
  the second assigned        | ·            | ·                     | ·            | ·                   | ·
  a second lead              | ·            | ·                     | ·            | ·                   | ·
  the same person twice      | ·            | ·                     | ·            | ·                   | ·
  a review of another person | ·            | ·                     | ·            | ·                   | ·
  case.staffed               | ·            | ·                     | ·            | ·                   | ·
  review.declared            | ·            | ·                     | ·            | ·                   | ·
  the lead declared          | ·            | ·                     | ·            | ·                   | ·
  a stranger declared        | ·            | ·                     | ·            | ·                   | ·
  review.declined            | ·            | ·                     | ·            | ·                   | ·
  reviewer.released          | staffing     | staffing              | ·            | ·                   | ·
  a stranger released        | ·            | ·                     | ·            | ·                   | ·
  review.done                | stays        | agreeing              | ·            | ·                   | ·
  the lead done              | stays        | ·                     | ·            | ·                   | ·
  a stranger done            | ·            | ·                     | ·            | ·                   | ·
  agreement.stored           | ·            | ·                     | stays        | ·                   | ·
  finding.agreed             | ·            | ·                     | ·            | stays               | stays
  agreed by the second       | ·            | ·                     | ·            | ·                   | ·
  agreement.concluded        | ·            | ·                     | ·            | ·                   | drafting
  concluded by the second    | ·            | ·                     | ·            | ·                   | ·
  report.released            | ·            | ·                     | ·            | ·                   | ·
  reported by the second     | ·            | ·                     | ·            | ·                   | ·
  acceptance.undone          | ·            | ·                     | ·            | ·                   | ·
  case.interrupted           | interrupted  | interrupted           | ·            | ·                   | ·
  case.resumed               | ·            | ·                     | ·            | ·                   | ·
  case.discontinued          | discontinued | discontinued          | discontinued | discontinued        | discontinued

                             | drafting     | reported | interrupted  | discontinued
  reviewer.assigned          | ·            | ·        | ·            | ·
  the lead assigned          | ·            | ·        | ·            | ·
  the second assigned        | ·            | ·        | ·            | ·
  a second lead              | ·            | ·        | ·            | ·
  the same person twice      | ·            | ·        | ·            | ·
  a review of another person | ·            | ·        | ·            | ·
  case.staffed               | ·            | ·        | ·            | ·
  review.declared            | ·            | ·        | ·            | ·
  the lead declared          | ·            | ·        | ·            | ·
  a stranger declared        | ·            | ·        | ·            | ·
  review.declined            | ·            | ·        | ·            | ·
  reviewer.released          | ·            | ·        | ·            | ·
  a stranger released        | ·            | ·        | ·            | ·
  review.done                | ·            | ·        | ·            | ·
  the lead done              | ·            | ·        | ·            | ·
  a stranger done            | ·            | ·        | ·            | ·
  agreement.stored           | ·            | ·        | ·            | ·
  finding.agreed             | stays        | ·        | ·            | ·
  agreed by the second       | ·            | ·        | ·            | ·
  agreement.concluded        | ·            | ·        | ·            | ·
  concluded by the second    | ·            | ·        | ·            | ·
  report.released            | reported     | ·        | ·            | ·
  reported by the second     | ·            | ·        | ·            | ·
  acceptance.undone          | ·            | ·        | ·            | ·
  case.interrupted           | ·            | ·        | ·            | ·
  case.resumed               | ·            | ·        | staffing     | ·
  case.discontinued          | discontinued | ·        | discontinued | ·
  `,
  tags: {
    agreeing: ['findings-shared'],
    drafting: ['findings-shared'],
    reported: ['findings-shared', 'report-ready'],
  },
  effects: {
    'staffing (both) / case.staffed': ['reviewersNamed'],
    'individual (one done) / review.done': ['reviewsDone'],
    'drafting / report.released': ['reportReleased'],
  },
})

keepsPromises(caseMachine, {
  inputs: [input],
  // Whoever may be seated also declares, finishes and may turn out to be the lead.
  events: [
    ...Object.values(events),
    { ...declared, reviewId: 'review-3' },
    { ...done, reviewId: 'review-3' },
    { ...stored, actorId: 'reviewer-3' },
    { ...agreed, actorId: 'reviewer-3' },
    { ...concluded, actorId: 'reviewer-3' },
    { ...reported, actorId: 'reviewer-3' },
    ...[staffed, declared, leadDeclared, done, leadDone],
  ],
  always: {
    'a report has two done reviews and one lead behind it': ({ after }) => {
      if (!after.matches('reported')) return
      const seats = Object.values<{ done: boolean; lead: boolean }>(after.context.seats)
      expect(seats.length).toBeGreaterThanOrEqual(2)
      expect(seats.every((seat) => seat.done)).toBe(true)
      expect(seats.filter((seat) => seat.lead)).toHaveLength(1)
    },
    'findings are shared only when every review is done': ({ after }) => {
      if (!after.hasTag('findings-shared')) return
      const seats = Object.values<{ done: boolean }>(after.context.seats)
      expect(seats.every((seat) => seat.done)).toBe(true)
    },
    'a review in work is declared': ({ after }) => {
      for (const seat of Object.values<{ done: boolean; declared: boolean }>(after.context.seats)) {
        if (seat.done || after.matches('individual')) expect(seat.declared).toBe(true)
      }
    },
    'no person sits twice': ({ after }) => {
      const people = Object.values<{ personId: string }>(after.context.seats).map(
        ({ personId }) => personId,
      )
      expect(new Set(people).size).toBe(people.length)
    },
    'the agreement is stored once': ({ before, after }) => {
      if (before.context.disputed) expect(after.context.disputed).toBe(before.context.disputed)
    },
  },
})

describe('a case', () => {
  test('with two reviewers and no lead is not staffed', () => {
    const { snapshot } = walked(caseMachine, input, [assigned, assignedThird])

    expect(snapshot.can(staffed)).toBe(false)
  })

  test('goes to individual reviews at once when both declared before the staffing', () => {
    const { snapshot, effects } = walked(caseMachine, input, [
      ...seated,
      leadDeclared,
      declared,
      staffed,
    ])

    expect(snapshot.value).toBe('individual')
    expect(effects).toEqual([{ type: 'tell', params: { news: 'reviewersNamed' } }])
  })

  test('keeps the work of the reviewer who stays when the other is replaced', () => {
    const { snapshot } = walked(caseMachine, input, [
      ...individual,
      released,
      leadDone,
      assignedThird,
      staffed,
      { ...declared, reviewId: 'review-3', actorId: 'reviewer-3' },
      { ...done, reviewId: 'review-3', actorId: 'reviewer-3' },
    ])

    expect(snapshot.value).toBe('agreeing')
  })

  test('with nothing disputed is concluded at once', () => {
    const undisputed: CaseEvent = { ...stored, disputed: [] }

    const { snapshot } = walked(caseMachine, input, [...agreeing, undisputed])

    expect(snapshot.can(concluded)).toBe(true)
  })

  test('counts a criterion settled twice once', () => {
    const { snapshot } = walked(caseMachine, input, [...agreeing, stored, agreed, agreed])

    expect(snapshot.context.settled).toEqual(['PR-01'])
  })
})
