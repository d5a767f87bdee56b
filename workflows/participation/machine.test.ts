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
const refusedMentor: ParticipationEvent = { ...fact, type: 'mentor.declined' }
const steppedBack: ParticipationEvent = { ...fact, type: 'mentor.steppedBack', ...reason }
const later = { code: 'PR-01', until: '2026-09-30' }
const asked: ParticipationEvent = { ...fact, type: 'deferral.asked', ...later, ...reason }
const takenBack: ParticipationEvent = { ...fact, type: 'deferral.withdrawn', code: 'PR-01' }
const agreed: ParticipationEvent = { ...fact, type: 'deferral.agreed', ...later }
const notAgreed: ParticipationEvent = {
  ...fact,
  type: 'deferral.declined',
  code: 'PR-01',
  ...reason,
}

const events = {
  'participation.accepted': accepted,
  'participation.declined': declined,
  'participation.exited': exited,
  'participation.completed': completed,
  'mentor.assigned': mentored,
  'mentor.released': released,
  'another mentor': { ...mentored, personId: 'mentor-2' },
  'declined with a reason': { ...declined, ...reason },
  'mentor.declined': refusedMentor,
  'mentor.steppedBack': steppedBack,
  'deferral.asked': asked,
  'asked for another': { ...asked, code: 'FI-02' },
  'deferral.withdrawn': takenBack,
  'deferral.agreed': agreed,
  'agreed for another': { ...agreed, code: 'FI-02' },
  'deferral.declined': notAgreed,
}

provesMachine<ParticipationEvent>(participationMachine, {
  situations: {
    invited: { input, events: [] },
    active: { input, events: [accepted] },
    'active (mentored)': { input, events: [accepted, mentored] },
    'active (asked)': { input, events: [accepted, asked] },
    'active (declined)': { input, events: [accepted, mentored, refusedMentor] },
    'active (second)': {
      input,
      events: [accepted, mentored, refusedMentor, events['another mentor']],
    },
    exited: { input, events: [accepted, exited] },
    completed: { input, events: [accepted, completed] },
  },
  events,
  table: `
                          | invited   | active    | active (mentored) | active (asked) | active (declined) | active (second) | exited    | completed
  participation.accepted  | active    | ·         | ·                 | ·              | ·                 | ·               | ·         | ·
  participation.declined  | exited    | ·         | ·                 | ·              | ·                 | ·               | ·         | ·
  declined with a reason  | exited    | ·         | ·                 | ·              | ·                 | ·               | ·         | ·
  participation.exited    | ·         | exited    | exited            | exited         | exited            | exited          | ·         | ·
  participation.completed | ·         | completed | completed         | completed      | completed         | completed       | ·         | ·
  mentor.assigned         | ·         | stays     | ·                 | stays          | ·                 | ·               | ·         | ·
  another mentor          | ·         | stays     | stays             | stays          | stays             | ·               | ·         | ·
  mentor.released         | ·         | ·         | stays             | ·              | ·                 | stays           | ·         | ·
  mentor.declined         | ·         | ·         | stays             | ·              | ·                 | ·               | ·         | ·
  mentor.steppedBack      | ·         | ·         | stays             | ·              | ·                 | stays           | ·         | ·
  deferral.asked          | ·         | stays     | stays             | ·              | stays             | stays           | ·         | ·
  asked for another       | ·         | stays     | stays             | stays          | stays             | stays           | ·         | ·
  deferral.withdrawn      | ·         | ·         | ·                 | stays          | ·                 | ·               | ·         | ·
  deferral.agreed         | ·         | ·         | ·                 | stays          | ·                 | ·               | ·         | ·
  agreed for another      | ·         | ·         | ·                 | ·              | ·                 | ·               | ·         | ·
  deferral.declined       | ·         | ·         | ·                 | stays          | ·                 | ·               | ·         | ·
  `,
  tags: { active: ['taking-part'] },
  effects: {
    begin: ['cohortInvitation'],
    'active / mentor.assigned': ['mentorAssigned'],
    'active (asked) / mentor.assigned': ['mentorAssigned'],
    'active / another mentor': ['mentorAssigned'],
    'active (mentored) / another mentor': ['mentorAssigned'],
    'active (asked) / another mentor': ['mentorAssigned'],
    'active (declined) / another mentor': ['mentorAssigned'],
    'active / participation.exited': ['participationExited'],
    'active (mentored) / participation.exited': ['participationExited'],
    'active (asked) / participation.exited': ['participationExited'],
    'active (declined) / participation.exited': ['participationExited'],
    'active (second) / participation.exited': ['participationExited'],
    'active (mentored) / mentor.declined': ['mentorDeclined'],
    'active (mentored) / mentor.steppedBack': ['mentorSteppedBack'],
    'active (second) / mentor.steppedBack': ['mentorSteppedBack'],
    'active / deferral.asked': ['deferralAsked'],
    'active / asked for another': ['deferralAsked'],
    'active (mentored) / deferral.asked': ['deferralAsked'],
    'active (mentored) / asked for another': ['deferralAsked'],
    'active (asked) / asked for another': ['deferralAsked'],
    'active (declined) / deferral.asked': ['deferralAsked'],
    'active (declined) / asked for another': ['deferralAsked'],
    'active (second) / deferral.asked': ['deferralAsked'],
    'active (second) / asked for another': ['deferralAsked'],
    'active (asked) / deferral.agreed': ['deferralAgreed'],
    'active (asked) / deferral.declined': ['deferralDeclined'],
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
      const { organisationId, cohortId, mode } = before.context
      expect(after.context).toMatchObject({ organisationId, cohortId, mode })
    },
    'a mentor who was declined never comes back': ({ after: { context } }) => {
      if (context.declinedMentorId) expect(context.mentorId).not.toBe(context.declinedMentorId)
    },
    'a mentor is declined once': ({ before, after }) => {
      const first = before.context.declinedMentorId
      if (first) expect(after.context.declinedMentorId).toBe(first)
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
