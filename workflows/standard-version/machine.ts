import { assign, setup } from 'xstate'
import type { StandardVersionEvent } from './events.ts'

export type StandardVersionInput = { slug: string; version: string; sha256: string }

/** The life of one version of a standard (`domain/ngo-standards.md` §3.7). Its text is frozen from the pilot on. */
export const standardVersionMachine = setup({
  types: {
    context: {} as StandardVersionInput & { from: string | null; until: string | null },
    input: {} as StandardVersionInput,
    events: {} as StandardVersionEvent,
  },
  guards: {
    isSameText: ({ context, event }) =>
      event.type === 'pilot.opened' && event.sha256 === context.sha256,
    isNotAlone: ({ event }) =>
      event.type === 'version.approved' && event.bodyMemberId !== event.actorId,
  },
  actions: {
    keepFrom: assign({
      from: ({ context, event }) => (event.type === 'version.enforced' ? event.from : context.from),
    }),
    keepUntil: assign({
      until: ({ context, event }) =>
        event.type === 'version.retiring' ? event.until : context.until,
    }),
  },
}).createMachine({
  id: 'standardVersion',
  version: '1',
  context: ({ input }) => ({ ...input, from: null, until: null }),
  initial: 'draft',
  states: {
    draft: { on: { 'consultation.opened': 'consultation' } },
    consultation: {
      tags: 'public',
      on: {
        'consultation.closed': 'draft',
        'pilot.opened': { guard: 'isSameText', target: 'pilot' },
      },
    },
    pilot: { tags: ['public', 'frozen', 'trial'], on: { 'evaluation.opened': 'evaluation' } },
    evaluation: {
      tags: ['public', 'frozen', 'trial'],
      on: { 'version.approved': { guard: 'isNotAlone', target: 'approved' } },
    },
    approved: {
      tags: ['public', 'frozen', 'trial'],
      on: { 'version.enforced': { target: 'inForce', actions: 'keepFrom' } },
    },
    inForce: {
      tags: ['public', 'frozen', 'trial', 'full'],
      on: { 'version.retiring': { target: 'retiring', actions: 'keepUntil' } },
    },
    retiring: { tags: ['public', 'frozen', 'full'], on: { 'version.retired': 'retired' } },
    retired: { type: 'final', tags: ['public', 'frozen'] },
  },
})
