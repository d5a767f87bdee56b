import { expect } from 'vitest'
import { keepsPromises } from '#tests/support/histories.ts'
import { provesMachine } from '#tests/support/machine-table.ts'
import type { Applicable, AssessmentEvent } from './events.ts'
import { type AssessmentContext, assessmentMachine, gapsOf } from './machine.ts'

const machine = assessmentMachine({ areas: ['PR', 'FI'] })
const trial = { organisationId: 'organisation-1', mode: 'trial' as const, areas: ['PR', 'FI'] }
const self = { ...trial, mode: 'self' as const }
const fact = { actorId: 'member-1', at: '2026-01-15T09:00:00.000Z' }
const reason = { noteId: 'note-1', noteHash: 'a1' }

const duty: Applicable = { code: 'PR-01', area: 'PR', kind: 'critical' }
const aim: Applicable = { code: 'FI-02', area: 'FI', kind: 'developmental' }

const profiled: AssessmentEvent = {
  ...fact,
  type: 'profile.completed',
  applicable: [duty, aim],
  factsHash: 'facts-1',
}
const changed: AssessmentEvent = { ...profiled, type: 'profile.changed', factsHash: 'facts-2' }
const met: AssessmentEvent = {
  ...fact,
  type: 'answer.given',
  code: 'PR-01',
  value: 'met',
  revision: 1,
  evidenced: true,
  justified: false,
}
const unmet: AssessmentEvent = { ...met, value: 'notMet', evidenced: false }
const aimUnmet: AssessmentEvent = { ...unmet, code: 'FI-02' }
const planned: AssessmentEvent = { ...fact, type: 'plan.changed', planned: ['PR-01'] }
const unknown: AssessmentEvent = { ...met, value: 'unknown', evidenced: false }
const asked: AssessmentEvent = { ...fact, type: 'question.asked', code: 'PR-01' }
const deferred: AssessmentEvent = {
  ...fact,
  type: 'deferral.agreed',
  code: 'PR-01',
  until: '2026-09-30',
}
const compared: AssessmentEvent = { ...fact, type: 'comparison.opened' }
const agreed: AssessmentEvent = { ...fact, type: 'comparison.closed' }
const finished: AssessmentEvent = { ...fact, type: 'assessment.finished' }
const reopened: AssessmentEvent = { ...fact, type: 'assessment.reopened' }
const submitted: AssessmentEvent = {
  ...fact,
  type: 'assessment.submitted',
  submissionId: 'submission-1',
  no: 1,
  sha256: 'submission',
  statementHash: 'statement',
  windowOpen: true,
}
const submittedAgain: AssessmentEvent = { ...submitted, submissionId: 'submission-2', no: 2 }
const returned: AssessmentEvent = { ...fact, type: 'assessment.returned', ...reason }
const accepted: AssessmentEvent = { ...fact, type: 'assessment.accepted', caseId: 'case-1' }
const undone: AssessmentEvent = { ...fact, type: 'acceptance.undone', ...reason }
const withdrawn: AssessmentEvent = { ...fact, type: 'assessment.withdrawn', ...reason }
const closed: AssessmentEvent = { ...fact, type: 'assessment.closed' }

const events = {
  'profile.completed': profiled,
  'completed with nothing': { ...profiled, applicable: [] },
  'profile.changed': changed,
  'changed to nothing': { ...changed, applicable: [] },
  'changed to one area': { ...changed, applicable: [aim] },
  'answer.given': met,
  'a duty unmet': unmet,
  'an aim unmet': aimUnmet,
  'a foreign criterion': { ...met, code: 'ZA-09' },
  'plan.changed': planned,
  'the plan emptied': { ...planned, planned: [] },
  'a duty unknown': unknown,
  'question.asked': asked,
  'asked elsewhere': { ...asked, code: 'ZA-09' },
  'deferral.agreed': deferred,
  'deferred elsewhere': { ...deferred, code: 'ZA-09' },
  'comparison.opened': compared,
  'comparison.closed': agreed,
  'assessment.finished': finished,
  'assessment.reopened': reopened,
  'assessment.submitted': submitted,
  'submitted as the second': submittedAgain,
  'submitted too late': { ...submitted, windowOpen: false },
  'assessment.returned': returned,
  'assessment.accepted': accepted,
  'acceptance.undone': undone,
  'assessment.withdrawn': withdrawn,
  'assessment.closed': closed,
}

const answered = [profiled, met, aimUnmet]
const ready = [...answered, finished]
const sentBack = [...ready, submitted, returned]

provesMachine<AssessmentEvent>(machine, {
  situations: {
    preparing: { input: trial, events: [] },
    inProgress: { input: trial, events: [profiled, met] },
    'inProgress (answered)': { input: trial, events: answered },
    'inProgress (unplanned)': { input: trial, events: [profiled, unmet, aimUnmet] },
    'inProgress (planned)': { input: trial, events: [profiled, unmet, aimUnmet, planned] },
    'inProgress (self)': { input: self, events: [profiled, unmet, aimUnmet] },
    'inProgress (unknown)': { input: self, events: [profiled, unknown, aimUnmet] },
    'inProgress (asked)': { input: trial, events: [profiled, unknown, aimUnmet, asked] },
    'inProgress (asked, unmet)': { input: trial, events: [profiled, unmet, aimUnmet, asked] },
    'inProgress (deferred)': { input: trial, events: [profiled, unmet, aimUnmet, deferred] },
    'inProgress (deferred, unknown)': {
      input: trial,
      events: [profiled, unknown, aimUnmet, deferred],
    },
    reconciling: { input: trial, events: [profiled, met, compared] },
    'reconciling (answered)': { input: trial, events: [...answered, compared] },
    ready: { input: trial, events: ready },
    'ready (again)': { input: trial, events: [...sentBack, finished] },
    'ready (self)': { input: self, events: ready },
    submitted: { input: trial, events: [...ready, submitted] },
    returned: { input: trial, events: sentBack },
    accepted: { input: trial, events: [...ready, submitted, accepted] },
    withdrawn: { input: trial, events: [withdrawn] },
    closed: { input: self, events: [...ready, closed] },
  },
  events,
  table: `
                          | preparing  | inProgress  | inProgress (answered) | inProgress (unplanned) | inProgress (planned) | inProgress (self) | returned
  profile.completed       | inProgress | ·           | ·                     | ·                      | ·                    | ·                 | ·
  completed with nothing  | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  profile.changed         | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  changed to nothing      | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  changed to one area     | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  answer.given            | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  a duty unmet            | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  an aim unmet            | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  a foreign criterion     | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  plan.changed            | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  the plan emptied        | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  a duty unknown          | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  question.asked          | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  asked elsewhere         | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  deferral.agreed         | ·          | stays       | stays                 | stays                  | stays                | stays             | stays
  deferred elsewhere      | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  comparison.opened       | ·          | reconciling | reconciling           | reconciling            | reconciling          | reconciling       | ·
  comparison.closed       | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  assessment.finished     | ·          | ·           | ready                 | ·                      | ready                | ready             | ready
  assessment.reopened     | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  assessment.submitted    | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  submitted as the second | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  submitted too late      | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  assessment.returned     | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  assessment.accepted     | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  acceptance.undone       | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·
  assessment.withdrawn    | withdrawn  | withdrawn   | withdrawn             | withdrawn              | withdrawn            | withdrawn         | withdrawn
  assessment.closed       | ·          | ·           | ·                     | ·                      | ·                    | ·                 | ·

                          | ready      | ready (again) | ready (self) | submitted | accepted  | withdrawn | closed
  profile.completed       | ·          | ·             | ·            | ·         | ·         | ·         | ·
  completed with nothing  | ·          | ·             | ·            | ·         | ·         | ·         | ·
  profile.changed         | inProgress | inProgress    | inProgress   | ·         | ·         | ·         | ·
  changed to nothing      | ·          | ·             | ·            | ·         | ·         | ·         | ·
  changed to one area     | inProgress | inProgress    | inProgress   | ·         | ·         | ·         | ·
  answer.given            | inProgress | inProgress    | inProgress   | ·         | ·         | ·         | ·
  a duty unmet            | inProgress | inProgress    | inProgress   | ·         | ·         | ·         | ·
  an aim unmet            | inProgress | inProgress    | inProgress   | ·         | ·         | ·         | ·
  a foreign criterion     | ·          | ·             | ·            | ·         | ·         | ·         | ·
  plan.changed            | inProgress | inProgress    | inProgress   | ·         | ·         | ·         | ·
  the plan emptied        | inProgress | inProgress    | inProgress   | ·         | ·         | ·         | ·
  a duty unknown          | inProgress | inProgress    | inProgress   | ·         | ·         | ·         | ·
  question.asked          | stays      | stays         | stays        | ·         | ·         | ·         | ·
  asked elsewhere         | ·          | ·             | ·            | ·         | ·         | ·         | ·
  deferral.agreed         | stays      | stays         | stays        | ·         | ·         | ·         | ·
  deferred elsewhere      | ·          | ·             | ·            | ·         | ·         | ·         | ·
  comparison.opened       | ·          | ·             | ·            | ·         | ·         | ·         | ·
  comparison.closed       | ·          | ·             | ·            | ·         | ·         | ·         | ·
  assessment.finished     | ·          | ·             | ·            | ·         | ·         | ·         | ·
  assessment.reopened     | inProgress | inProgress    | inProgress   | ·         | ·         | ·         | ·
  assessment.submitted    | submitted  | ·             | ·            | ·         | ·         | ·         | ·
  submitted as the second | ·          | submitted     | ·            | ·         | ·         | ·         | ·
  submitted too late      | ·          | ·             | ·            | ·         | ·         | ·         | ·
  assessment.returned     | ·          | ·             | ·            | returned  | ·         | ·         | ·
  assessment.accepted     | ·          | ·             | ·            | accepted  | ·         | ·         | ·
  acceptance.undone       | ·          | ·             | ·            | ·         | submitted | ·         | ·
  assessment.withdrawn    | withdrawn  | withdrawn     | withdrawn    | withdrawn | withdrawn | ·         | ·
  assessment.closed       | ·          | ·             | closed       | ·         | closed    | ·         | ·

                          | inProgress (unknown) | inProgress (asked) | inProgress (asked, unmet) | inProgress (deferred) | inProgress (deferred, unknown)
  profile.completed       | ·                    | ·                  | ·                         | ·                     | ·
  completed with nothing  | ·                    | ·                  | ·                         | ·                     | ·
  profile.changed         | stays                | stays              | stays                     | stays                 | stays
  changed to nothing      | ·                    | ·                  | ·                         | ·                     | ·
  changed to one area     | stays                | stays              | stays                     | stays                 | stays
  answer.given            | stays                | stays              | stays                     | stays                 | stays
  a duty unmet            | stays                | stays              | stays                     | stays                 | stays
  an aim unmet            | stays                | stays              | stays                     | stays                 | stays
  a foreign criterion     | ·                    | ·                  | ·                         | ·                     | ·
  plan.changed            | stays                | stays              | stays                     | stays                 | stays
  the plan emptied        | stays                | stays              | stays                     | stays                 | stays
  a duty unknown          | stays                | stays              | stays                     | stays                 | stays
  question.asked          | stays                | stays              | stays                     | stays                 | stays
  asked elsewhere         | ·                    | ·                  | ·                         | ·                     | ·
  deferral.agreed         | stays                | stays              | stays                     | stays                 | stays
  deferred elsewhere      | ·                    | ·                  | ·                         | ·                     | ·
  comparison.opened       | reconciling          | reconciling        | reconciling               | reconciling           | reconciling
  comparison.closed       | ·                    | ·                  | ·                         | ·                     | ·
  assessment.finished     | ·                    | ready              | ·                         | ready                 | ·
  assessment.reopened     | ·                    | ·                  | ·                         | ·                     | ·
  assessment.submitted    | ·                    | ·                  | ·                         | ·                     | ·
  submitted as the second | ·                    | ·                  | ·                         | ·                     | ·
  submitted too late      | ·                    | ·                  | ·                         | ·                     | ·
  assessment.returned     | ·                    | ·                  | ·                         | ·                     | ·
  assessment.accepted     | ·                    | ·                  | ·                         | ·                     | ·
  acceptance.undone       | ·                    | ·                  | ·                         | ·                     | ·
  assessment.withdrawn    | withdrawn            | withdrawn          | withdrawn                 | withdrawn             | withdrawn
  assessment.closed       | ·                    | ·                  | ·                         | ·                     | ·

                          | reconciling | reconciling (answered)
  profile.completed       | ·           | ·
  completed with nothing  | ·           | ·
  profile.changed         | stays       | stays
  changed to nothing      | ·           | ·
  changed to one area     | stays       | stays
  answer.given            | stays       | stays
  a duty unmet            | stays       | stays
  an aim unmet            | stays       | stays
  a foreign criterion     | ·           | ·
  plan.changed            | stays       | stays
  the plan emptied        | stays       | stays
  a duty unknown          | stays       | stays
  question.asked          | stays       | stays
  asked elsewhere         | ·           | ·
  deferral.agreed         | stays       | stays
  deferred elsewhere      | ·           | ·
  comparison.opened       | ·           | ·
  comparison.closed       | inProgress  | inProgress
  assessment.finished     | ·           | ready
  assessment.reopened     | ·           | ·
  assessment.submitted    | ·           | ·
  submitted as the second | ·           | ·
  submitted too late      | ·           | ·
  assessment.returned     | ·           | ·
  assessment.accepted     | ·           | ·
  acceptance.undone       | ·           | ·
  assessment.withdrawn    | withdrawn   | withdrawn
  assessment.closed       | ·           | ·
  `,
  tags: {
    inProgress: ['editable'],
    reconciling: ['editable'],
    ready: ['editable'],
    submitted: ['frozen'],
    returned: ['editable'],
    accepted: ['frozen'],
  },
  effects: {
    'ready / assessment.submitted': ['assessmentSubmitted'],
    'ready (again) / submitted as the second': ['assessmentSubmitted'],
    'submitted / assessment.returned': ['assessmentReturned'],
    'submitted / assessment.accepted': ['assessmentAccepted'],
  },
})

keepsPromises(machine, {
  inputs: [trial, self],
  // Steps forward are offered more often than once, so that histories reach the end.
  events: [
    ...Object.values(events),
    ...[met, aimUnmet, planned, finished, finished, finished, submitted, submitted],
    ...[submittedAgain, submittedAgain, returned, accepted],
  ],
  always: {
    'nothing with a gap is finished or submitted': ({ after }) => {
      const whole = ['ready', 'submitted', 'accepted', 'closed'].includes(after.value.life)
      if (whole) expect(gapsOf(after.context)).toEqual([])
    },
    'what was submitted is frozen': ({ before, after }) => {
      if (!before.hasTag('frozen')) return
      const { submissions: _before, ...frozen } = before.context
      const { submissions: _after, ...kept } = after.context
      expect(kept).toEqual(frozen)
    },
    'a self-assessment is never submitted': ({ after }) => {
      if (after.context.mode === 'self') expect(after.context.submissions).toBe(0)
    },
    'submissions are counted one by one': ({ before, event, after }) => {
      const step = event.type === 'assessment.submitted' ? 1 : 0
      expect(after.context.submissions).toBe(before.context.submissions + step)
    },
    'each area follows the answers': ({ after }) => {
      if (after.status !== 'active') return
      expect(after.value.areas).toEqual({
        PR: progress(after.context, 'PR'),
        FI: progress(after.context, 'FI'),
      })
    },
  },
})

function progress({ applicable, answers }: AssessmentContext, area: string): string {
  const codes = applicable.filter((each) => each.area === area).map(({ code }) => code)
  const given = codes.filter((code) => answers[code])
  if (applicable.length > 0 && codes.length === 0) return 'empty'
  if (given.length === 0) return 'notStarted'
  return given.length === codes.length ? 'complete' : 'inProgress'
}
