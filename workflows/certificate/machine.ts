import { assign, setup } from 'xstate'
import type { CertificateEvent } from './events.ts'

export type CertificateInput = {
  decisionId: string
  organisationId: string
  /** P: participation in a trial; C: full mode. */
  series: 'P' | 'C'
  conditional: boolean
  /** Last day it holds, ISO date; null for series P, which claims no validity. */
  validUntil: string | null
}

type Context = CertificateInput & { filed: boolean }

/** The truth of now about an issued document (`domain/ngo-standards.md` §3.6). */
export const certificateMachine = setup({
  types: { context: {} as Context, input: {} as CertificateInput, events: {} as CertificateEvent },
  guards: {
    isTrial: ({ context }) => context.series === 'P',
    isConditional: ({ context }) => context.conditional,
    notFiled: ({ context }) => !context.filed,
    isOver: ({ context, event }) =>
      context.validUntil !== null && event.at.slice(0, 10) > context.validUntil,
  },
  actions: {
    keepFiled: assign({ filed: true }),
    // A certificate suspended and reinstated later does not get its old conditions back.
    dropConditions: assign({ conditional: false }),
    tell: (_, _params: { news: string }) => {},
    makeFiles: () => {},
    signCheckpoint: () => {},
  },
}).createMachine({
  id: 'certificate',
  version: '1',
  context: ({ input }) => ({ ...input, filed: false }),
  initial: 'numbered',
  on: {
    // The bytes are made after the number is taken, off the main thread; the truth of now does not wait for them.
    'certificate.filed': {
      guard: 'notFiled',
      actions: [
        'keepFiled',
        { type: 'tell', params: { news: 'certificateFiled' } },
        'signCheckpoint',
      ],
    },
  },
  states: {
    numbered: {
      exit: 'makeFiles',
      always: [
        { guard: 'isTrial', target: 'issued' },
        { guard: 'isConditional', target: 'conditional' },
        { target: 'valid' },
      ],
    },
    issued: {
      tags: 'genuine',
      on: { 'certificate.withdrawn': 'withdrawn', 'certificate.annulled': 'annulled' },
    },
    valid: {
      tags: 'genuine',
      on: {
        'certificate.suspended': 'suspended',
        'certificate.withdrawn': 'withdrawn',
        'certificate.annulled': 'annulled',
        'certificate.expired': { guard: 'isOver', target: 'expired' },
      },
    },
    conditional: {
      tags: 'genuine',
      on: {
        'conditions.met': { target: 'valid', actions: 'dropConditions' },
        'certificate.suspended': 'suspended',
        'certificate.withdrawn': 'withdrawn',
        'certificate.annulled': 'annulled',
        'certificate.expired': { guard: 'isOver', target: 'expired' },
      },
    },
    suspended: {
      entry: { type: 'tell', params: { news: 'certificateSuspended' } },
      on: {
        'certificate.reinstated': [{ guard: 'isConditional', target: 'conditional' }, 'valid'],
        'certificate.withdrawn': 'withdrawn',
        'certificate.annulled': 'annulled',
        'certificate.expired': { guard: 'isOver', target: 'expired' },
      },
    },
    // Not final: the files of a number withdrawn before they were made still have to be kept.
    withdrawn: { tags: 'over', entry: { type: 'tell', params: { news: 'certificateWithdrawn' } } },
    annulled: { tags: 'over', entry: { type: 'tell', params: { news: 'certificateWithdrawn' } } },
    expired: { tags: 'over', entry: { type: 'tell', params: { news: 'certificateExpired' } } },
  },
})
