import { expect, test } from 'vitest'
import { keepsPromises } from '#tests/support/histories.ts'
import { provesMachine, walked } from '#tests/support/machine-table.ts'
import type { StandardVersionEvent } from './events.ts'
import { standardVersionMachine } from './machine.ts'

const input = { slug: 'wroclaw-ngo', version: '0.9-pilot', sha256: 'text-1' }
const fact = { actorId: 'editor-1', at: '2026-01-15T09:00:00.000Z' }

const consulted: StandardVersionEvent = { ...fact, type: 'consultation.opened' }
const closed: StandardVersionEvent = { ...fact, type: 'consultation.closed' }
const piloted: StandardVersionEvent = { ...fact, type: 'pilot.opened', sha256: 'text-1' }
const evaluated: StandardVersionEvent = { ...fact, type: 'evaluation.opened' }
const approved: StandardVersionEvent = { ...fact, type: 'version.approved', bodyMemberId: 'body-1' }
const enforced: StandardVersionEvent = { ...fact, type: 'version.enforced', from: '2027-01-01' }
const retiring: StandardVersionEvent = { ...fact, type: 'version.retiring', until: '2028-12-31' }
const retired: StandardVersionEvent = { ...fact, type: 'version.retired' }

const events = {
  'consultation.opened': consulted,
  'consultation.closed': closed,
  'pilot.opened': piloted,
  'evaluation.opened': evaluated,
  'version.approved': approved,
  'version.enforced': enforced,
  'version.retiring': retiring,
  'version.retired': retired,
  'pilot of another text': { ...piloted, sha256: 'text-2' },
  'approved by the editor alone': { ...approved, bodyMemberId: 'editor-1' },
}

const life = [consulted, piloted, evaluated, approved, enforced, retiring, retired]
const until = (steps: number) => ({ input, events: life.slice(0, steps) })

provesMachine<StandardVersionEvent>(standardVersionMachine, {
  situations: {
    draft: until(0),
    consultation: until(1),
    pilot: until(2),
    evaluation: until(3),
    approved: until(4),
    inForce: until(5),
    retiring: until(6),
    retired: until(7),
  },
  events,
  table: `
                               | draft        | consultation | pilot      | evaluation | approved | inForce  | retiring | retired
  consultation.opened          | consultation | ·            | ·          | ·          | ·        | ·        | ·        | ·
  consultation.closed          | ·            | draft        | ·          | ·          | ·        | ·        | ·        | ·
  pilot.opened                 | ·            | pilot        | ·          | ·          | ·        | ·        | ·        | ·
  pilot of another text        | ·            | ·            | ·          | ·          | ·        | ·        | ·        | ·
  evaluation.opened            | ·            | ·            | evaluation | ·          | ·        | ·        | ·        | ·
  version.approved             | ·            | ·            | ·          | approved   | ·        | ·        | ·        | ·
  approved by the editor alone | ·            | ·            | ·          | ·          | ·        | ·        | ·        | ·
  version.enforced             | ·            | ·            | ·          | ·          | inForce  | ·        | ·        | ·
  version.retiring             | ·            | ·            | ·          | ·          | ·        | retiring | ·        | ·
  version.retired              | ·            | ·            | ·          | ·          | ·        | ·        | retired  | ·
  `,
  tags: {
    consultation: ['public'],
    pilot: ['public', 'frozen', 'trial'],
    evaluation: ['public', 'frozen', 'trial'],
    approved: ['public', 'frozen', 'trial'],
    inForce: ['public', 'frozen', 'trial', 'full'],
    retiring: ['public', 'frozen', 'full'],
    retired: ['public', 'frozen'],
  },
  effects: {},
})

keepsPromises(standardVersionMachine, {
  inputs: [input],
  events: Object.values(events),
  always: {
    'a frozen text stays frozen': ({ before, after }) => {
      if (before.hasTag('frozen')) expect(after.hasTag('frozen')).toBe(true)
    },
    'full mode waits for approval': ({ after }) => {
      if (after.hasTag('full')) expect(after.context.from).toBe('2027-01-01')
    },
  },
})

test('a version keeps the days from and until which it holds', () => {
  expect(walked(standardVersionMachine, input, life).snapshot.context).toEqual({
    ...input,
    from: '2027-01-01',
    until: '2028-12-31',
  })
})
