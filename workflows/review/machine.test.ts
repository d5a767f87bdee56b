import { describe, expect, test } from 'vitest'
import { keepsPromises } from '#tests/support/histories.ts'
import { provesMachine, walked } from '#tests/support/machine-table.ts'
import type { ReviewEvent } from './events.ts'
import { reviewMachine } from './machine.ts'

const input = { caseId: 'case-1', personId: 'reviewer-1', lead: true }
const own = { actorId: 'reviewer-1', at: '2026-01-15T09:00:00.000Z' }
const other = { ...own, actorId: 'reviewer-2' }
const coordinator = { ...own, actorId: 'coordinator-1' }
const reason = { noteId: 'note-1', noteHash: 'a1' }

const declared: ReviewEvent = { ...own, type: 'review.declared' }
const declined: ReviewEvent = { ...own, type: 'review.declined', ...reason }
const opened: ReviewEvent = { ...coordinator, type: 'review.opened', codes: ['PR-01', 'FI-02'] }
const found: ReviewEvent = {
  ...own,
  type: 'finding.given',
  code: 'PR-01',
  rating: 'met',
  revision: 1,
}
const foundLast: ReviewEvent = { ...found, code: 'FI-02', rating: 'cannotTell' }
const finished: ReviewEvent = { ...own, type: 'review.finished' }
const released: ReviewEvent = { ...coordinator, type: 'review.released', ...reason }

const events = {
  'review.declared': declared,
  'review.declined': declined,
  'review.opened': opened,
  'finding.given': found,
  'review.finished': finished,
  'review.released': released,
  'declared by another': { ...declared, ...other },
  'declined by another': { ...declined, ...other },
  'opened without criteria': { ...opened, codes: [] },
  'finding on the last criterion': foundLast,
  'finding by another': { ...found, ...other },
  'finding on a foreign criterion': { ...found, code: 'ZA-09' },
  'finished by another': { ...finished, ...other },
}

provesMachine<ReviewEvent>(reviewMachine, {
  situations: {
    asked: { input, events: [] },
    declared: { input, events: [declared] },
    working: { input, events: [declared, opened, found] },
    'working (all rated)': { input, events: [declared, opened, found, foundLast] },
    done: { input, events: [declared, opened, found, foundLast, finished] },
    declined: { input, events: [declined] },
    released: { input, events: [released] },
  },
  events,
  table: `
                                 | asked    | declared | working  | working (all rated) | done     | declined | released
  review.declared                | declared | ·        | ·        | ·                   | ·        | ·        | ·
  declared by another            | ·        | ·        | ·        | ·                   | ·        | ·        | ·
  review.declined                | declined | ·        | ·        | ·                   | ·        | ·        | ·
  declined by another            | ·        | ·        | ·        | ·                   | ·        | ·        | ·
  review.opened                  | ·        | working  | ·        | ·                   | ·        | ·        | ·
  opened without criteria        | ·        | ·        | ·        | ·                   | ·        | ·        | ·
  finding.given                  | ·        | ·        | stays    | stays               | ·        | ·        | ·
  finding on the last criterion  | ·        | ·        | stays    | stays               | ·        | ·        | ·
  finding by another             | ·        | ·        | ·        | ·                   | ·        | ·        | ·
  finding on a foreign criterion | ·        | ·        | ·        | ·                   | ·        | ·        | ·
  review.finished                | ·        | ·        | ·        | done                | ·        | ·        | ·
  finished by another            | ·        | ·        | ·        | ·                   | ·        | ·        | ·
  review.released                | released | released | released | released            | released | ·        | ·
  `,
  tags: {
    declared: ['may-read'],
    working: ['may-read', 'may-rate'],
    done: ['may-read', 'finished'],
  },
  effects: {
    begin: ['reviewAsked'],
    'asked / review.declined': ['reviewDeclined'],
    'asked / review.released': ['reviewReleased'],
    'declared / review.opened': ['reviewOpened'],
    'declared / review.released': ['reviewReleased'],
    'working / review.released': ['reviewReleased'],
    'working (all rated) / review.released': ['reviewReleased'],
    'done / review.released': ['reviewReleased'],
  },
})

keepsPromises(reviewMachine, {
  inputs: [input, { ...input, lead: false }],
  events: Object.values(events),
  always: {
    'a done review has every criterion rated': ({ after }) => {
      if (!after.matches('done')) return
      expect(Object.keys(after.context.ratings).toSorted()).toEqual(['FI-02', 'PR-01'])
    },
    'only the reviewer rates': ({ before, event, after }) => {
      if (before.context.ratings !== after.context.ratings) expect(event.actorId).toBe('reviewer-1')
    },
  },
})

describe('a review', () => {
  test('opens the submission to the reviewer only after the declaration', () => {
    const readable = (...steps: ReviewEvent[]) =>
      walked(reviewMachine, input, steps).snapshot.hasTag('may-read')

    expect(readable()).toBe(false)
    expect(readable(declared)).toBe(true)
    expect(readable(declined)).toBe(false)
    expect(readable(declared, opened, found, foundLast, finished)).toBe(true)
    expect(readable(declared, opened, released)).toBe(false)
  })

  test('keeps the last of several findings on one criterion', () => {
    const changed: ReviewEvent = { ...found, rating: 'notMet', revision: 2 }

    const { snapshot } = walked(reviewMachine, input, [declared, opened, found, changed])

    expect(snapshot.context.ratings).toEqual({ 'PR-01': 'notMet' })
  })
})
