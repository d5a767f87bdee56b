import { expect } from 'vitest'
import { keepsPromises } from '#tests/support/histories.ts'
import { provesMachine } from '#tests/support/machine-table.ts'
import type { CertificateEvent } from './events.ts'
import { certificateMachine } from './machine.ts'

const trial = {
  decisionId: 'decision-1',
  organisationId: 'organisation-1',
  series: 'P' as const,
  conditional: false,
  validUntil: null,
}
const full = { ...trial, series: 'C' as const, validUntil: '2029-01-15' }
const conditional = { ...full, conditional: true }

const fact = { actorId: 'coordinator-1', at: '2026-01-15T09:00:00.000Z' }
const reason = { noteId: 'note-1', noteHash: 'a1' }
const lastDay = '2029-01-15T23:59:59.999Z'
const dayAfter = '2029-01-16T00:00:00.000Z'

const filed: CertificateEvent = {
  ...fact,
  type: 'certificate.filed',
  pdfSha256: 'pdf-1',
  jsonSha256: 'json-1',
  kid: 'key-1',
}
const withdrawn: CertificateEvent = { ...fact, type: 'certificate.withdrawn', ...reason }
const annulled: CertificateEvent = { ...fact, type: 'certificate.annulled', ...reason }
const suspended: CertificateEvent = { ...fact, type: 'certificate.suspended', ...reason }
const reinstated: CertificateEvent = { ...fact, type: 'certificate.reinstated' }
const met: CertificateEvent = { ...fact, type: 'conditions.met' }
const expired: CertificateEvent = {
  type: 'certificate.expired',
  actorId: 'system',
  at: dayAfter,
}

const events = {
  'certificate.filed': filed,
  'certificate.withdrawn': withdrawn,
  'certificate.annulled': annulled,
  'certificate.suspended': suspended,
  'certificate.reinstated': reinstated,
  'conditions.met': met,
  'certificate.expired': expired,
  'expired on its last day': { ...expired, at: lastDay },
}

provesMachine<CertificateEvent>(certificateMachine, {
  passing: ['numbered'],
  situations: {
    issued: { input: trial, events: [] },
    'issued (filed)': { input: trial, events: [filed] },
    valid: { input: full, events: [] },
    conditional: { input: conditional, events: [] },
    suspended: { input: full, events: [suspended] },
    'suspended (conditional)': { input: conditional, events: [suspended] },
    'suspended (conditions met)': { input: conditional, events: [met, suspended] },
    withdrawn: { input: trial, events: [withdrawn] },
    'withdrawn (filed)': { input: trial, events: [filed, withdrawn] },
    annulled: { input: full, events: [annulled] },
    expired: { input: full, events: [expired] },
  },
  events,
  table: `
                          | issued    | issued (filed) | valid     | conditional | suspended | suspended (conditional) | suspended (conditions met) | withdrawn | withdrawn (filed) | annulled | expired
  certificate.filed       | stays     | ·              | stays     | stays       | stays     | stays                   | stays                      | stays     | ·                 | stays    | stays
  certificate.withdrawn   | withdrawn | withdrawn      | withdrawn | withdrawn   | withdrawn | withdrawn               | withdrawn                  | ·         | ·                 | ·        | ·
  certificate.annulled    | annulled  | annulled       | annulled  | annulled    | annulled  | annulled                | annulled                   | ·         | ·                 | ·        | ·
  certificate.suspended   | ·         | ·              | suspended | suspended   | ·         | ·                       | ·                          | ·         | ·                 | ·        | ·
  certificate.reinstated  | ·         | ·              | ·         | ·           | valid     | conditional             | valid                      | ·         | ·                 | ·        | ·
  conditions.met          | ·         | ·              | ·         | valid       | ·         | ·                       | ·                          | ·         | ·                 | ·        | ·
  certificate.expired     | ·         | ·              | expired   | expired     | expired   | expired                 | expired                    | ·         | ·                 | ·        | ·
  expired on its last day | ·         | ·              | ·         | ·           | ·         | ·                       | ·                          | ·         | ·                 | ·        | ·
  `,
  tags: {
    issued: ['genuine'],
    valid: ['genuine'],
    conditional: ['genuine'],
    withdrawn: ['over'],
    annulled: ['over'],
    expired: ['over'],
  },
  effects: {
    begin: ['makeFiles'],
    'issued / certificate.filed': ['certificateFiled', 'signCheckpoint'],
    'issued / certificate.withdrawn': ['certificateWithdrawn'],
    'issued / certificate.annulled': ['certificateWithdrawn'],
    'issued (filed) / certificate.withdrawn': ['certificateWithdrawn'],
    'issued (filed) / certificate.annulled': ['certificateWithdrawn'],
    'valid / certificate.filed': ['certificateFiled', 'signCheckpoint'],
    'valid / certificate.withdrawn': ['certificateWithdrawn'],
    'valid / certificate.annulled': ['certificateWithdrawn'],
    'valid / certificate.suspended': ['certificateSuspended'],
    'valid / certificate.expired': ['certificateExpired'],
    'conditional / certificate.filed': ['certificateFiled', 'signCheckpoint'],
    'conditional / certificate.withdrawn': ['certificateWithdrawn'],
    'conditional / certificate.annulled': ['certificateWithdrawn'],
    'conditional / certificate.suspended': ['certificateSuspended'],
    'conditional / certificate.expired': ['certificateExpired'],
    'suspended / certificate.filed': ['certificateFiled', 'signCheckpoint'],
    'suspended / certificate.withdrawn': ['certificateWithdrawn'],
    'suspended / certificate.annulled': ['certificateWithdrawn'],
    'suspended / certificate.expired': ['certificateExpired'],
    'suspended (conditional) / certificate.filed': ['certificateFiled', 'signCheckpoint'],
    'suspended (conditional) / certificate.withdrawn': ['certificateWithdrawn'],
    'suspended (conditional) / certificate.annulled': ['certificateWithdrawn'],
    'suspended (conditional) / certificate.expired': ['certificateExpired'],
    'suspended (conditions met) / certificate.filed': ['certificateFiled', 'signCheckpoint'],
    'suspended (conditions met) / certificate.withdrawn': ['certificateWithdrawn'],
    'suspended (conditions met) / certificate.annulled': ['certificateWithdrawn'],
    'suspended (conditions met) / certificate.expired': ['certificateExpired'],
    'withdrawn / certificate.filed': ['certificateFiled', 'signCheckpoint'],
    'annulled / certificate.filed': ['certificateFiled', 'signCheckpoint'],
    'expired / certificate.filed': ['certificateFiled', 'signCheckpoint'],
  },
})

keepsPromises(certificateMachine, {
  passing: ['numbered'],
  inputs: [trial, full, conditional],
  events: Object.values(events),
  always: {
    'over is over, and never genuine again': ({ before, after }) => {
      if (before.hasTag('over')) expect(after.value).toBe(before.value)
      expect(after.hasTag('over') && after.hasTag('genuine')).toBe(false)
    },
    'a trial never looks like a certificate of full mode': ({ after }) => {
      const trials = ['issued', 'withdrawn', 'annulled']
      if (after.context.series === 'P') expect(trials).toContain(after.value)
      else expect(after.value).not.toBe('issued')
    },
    'files are kept once': ({ before, event }) => {
      if (event.type === 'certificate.filed') expect(before.context.filed).toBe(false)
    },
  },
})
