import { describe, expect, test } from 'vitest'
import { dueOf, type Parts, placeOf, reached, stages, track } from './stage.ts'

const active: Parts = {
  participation: 'active',
  assessment: 'inProgress',
  case: null,
  decision: null,
}

describe('the stage of an organisation', () => {
  test.each<[string, Partial<Parts>, string, string | null]>([
    [
      'asked to take part',
      { participation: 'invited', assessment: null },
      'invited',
      'organisation',
    ],
    ['filling in its profile', { assessment: 'preparing' }, 'answering', 'organisation'],
    [
      'finished but not yet stated by the board',
      { assessment: 'ready' },
      'answering',
      'organisation',
    ],
    ['asked to complete', { assessment: 'returned' }, 'returned', 'organisation'],
    ['submitted', { assessment: 'submitted' }, 'submitted', 'coordinator'],
    ['accepted, no case yet', { assessment: 'accepted' }, 'reviewing', 'coordinator'],
    ['without reviewers', { assessment: 'accepted', case: 'staffing' }, 'reviewing', 'coordinator'],
    ['under review', { assessment: 'accepted', case: 'individual' }, 'reviewing', 'reviewers'],
    ['interrupted', { assessment: 'accepted', case: 'interrupted' }, 'reviewing', 'coordinator'],
    ['reported', { assessment: 'accepted', case: 'reported' }, 'deciding', 'coordinator'],
    [
      'before the panel',
      { assessment: 'accepted', case: 'reported', decision: 'onAgenda' },
      'deciding',
      'panel',
    ],
    ['decided', { assessment: 'closed', case: 'reported', decision: 'taken' }, 'completed', null],
    ['completed', { participation: 'completed', assessment: 'closed' }, 'completed', null],
    [
      'gone, whatever it had reached',
      { participation: 'exited', assessment: 'accepted', case: 'individual' },
      'exited',
      null,
    ],
  ])('%s', (_, parts, stage, waitsFor) => {
    expect(placeOf({ ...active, ...parts })).toMatchObject({ stage, waitsFor })
  })

  test('the days are counted from the part that stands still', () => {
    expect(placeOf(active).since).toBe('participation')
    expect(placeOf({ ...active, assessment: 'submitted' }).since).toBe('assessment')
    expect(placeOf({ ...active, assessment: 'accepted', case: 'individual' }).since).toBe('case')
  })
})

test('the track has a dot for each stage, and none for an organisation that left', () => {
  expect(track.map((stage) => reached(stage))).toEqual([1, 2, 3, 4, 5, 6])
  expect(reached('returned')).toBe(reached('answering'))
  expect(reached('exited')).toBe(0)
})

test('what is due next belongs to the stage', () => {
  const deadlines = { submission: '2027-01-31', review: '2027-03-31', decision: null }

  expect(stages.map((stage) => dueOf(stage, deadlines))).toEqual([
    '2027-01-31',
    '2027-01-31',
    '2027-01-31',
    '2027-03-31',
    '2027-03-31',
    null,
    null,
    null,
  ])
})
