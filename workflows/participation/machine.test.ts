import { describe, expect, test } from 'vitest'
import { keepsPromises } from '#tests/support/histories.ts'
import { provesMachine, walked } from '#tests/support/machine-table.ts'
import type { ParticipationEvent } from './events.ts'
import { participationMachine } from './machine.ts'

const input = { organisationId: 'organisation-1', cohortId: 'cohort-1', mode: 'trial' as const }
const fact = { actorId: 'coordinator-1', at: '2026-01-15T09:00:00.000Z' }
const reason = { noteId: 'note-1', noteHash: 'a1' }

const accepted: ParticipationEvent = { ...fact, type: 'participation.accepted' }
const declined: ParticipationEvent = { ...fact, type: 'participation.declined' }
const exited: ParticipationEvent = { ...fact, type: 'participation.exited', ...reason }
const completed: ParticipationEvent = { ...fact, type: 'participation.completed' }
const mentored: ParticipationEvent = { ...fact, type: 'mentor.assigned', personId: 'mentor-1' }
const released: ParticipationEvent = { ...fact, type: 'mentor.released', ...reason }

const events = {
  'participation.accepted': accepted,
  'participation.declined': declined,
  'participation.exited': exited,
  'participation.completed': completed,
  'mentor.assigned': mentored,
  'mentor.released': released,
  'another mentor': { ...mentored, personId: 'mentor-2' },
  'declined with a reason': { ...declined, ...reason },
}

provesMachine<ParticipationEvent>(participationMachine, {
  situations: {
    invited: { input, events: [] },
    active: { input, events: [accepted] },
    'active (mentored)': { input, events: [accepted, mentored] },
    exited: { input, events: [accepted, exited] },
    completed: { input, events: [accepted, completed] },
  },
  events,
  table: `
                         | invited | active    | active (mentored) | exited | completed
  participation.accepted | active  | ·         | ·                 | ·      | ·
  participation.declined | exited  | ·         | ·                 | ·      | ·
  declined with a reason | exited  | ·         | ·                 | ·      | ·
  participation.exited   | ·       | exited    | exited            | ·      | ·
  participation.completed| ·       | completed | completed         | ·      | ·
  mentor.assigned        | ·       | stays     | ·                 | ·      | ·
  another mentor         | ·       | stays     | stays             | ·      | ·
  mentor.released        | ·       | ·         | stays             | ·      | ·
  `,
  tags: { active: ['taking-part'] },
  effects: {
    begin: ['cohortInvitation'],
    'active / mentor.assigned': ['mentorAssigned'],
    'active / another mentor': ['mentorAssigned'],
    'active / participation.exited': ['participationExited'],
    'active (mentored) / another mentor': ['mentorAssigned'],
    'active (mentored) / participation.exited': ['participationExited'],
  },
})

keepsPromises(participationMachine, {
  inputs: [input, { ...input, mode: 'full' }],
  events: Object.values(events),
  always: {
    'nobody who declined has a mentor': ({ after }) => {
      if (after.matches('invited')) expect(after.context.mentorId).toBeNull()
    },
    'mode and organisation never change': ({ before, after }) => {
      expect({ ...after.context, mentorId: null }).toEqual({ ...before.context, mentorId: null })
    },
  },
})

describe('a participation', () => {
  test('has the mentor who was assigned last, and none once released', () => {
    const mentorAfter = (...steps: ParticipationEvent[]) =>
      walked(participationMachine, input, [accepted, ...steps]).snapshot.context.mentorId

    expect(mentorAfter()).toBeNull()
    expect(mentorAfter(mentored)).toBe('mentor-1')
    expect(mentorAfter(mentored, events['another mentor'])).toBe('mentor-2')
    expect(mentorAfter(mentored, released)).toBeNull()
  })
})
