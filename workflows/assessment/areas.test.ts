import { describe, expect, test } from 'vitest'
import { walked } from '#tests/support/machine-table.ts'
import type { AnswerValue, Applicable, AssessmentEvent } from './events.ts'
import { type AssessmentContext, assessmentMachine, type Gap, gapsOf } from './machine.ts'

const machine = assessmentMachine({ areas: ['PR', 'FI', 'DB'] })
const input = { organisationId: 'organisation-1', mode: 'trial', areas: ['PR', 'FI', 'DB'] }
const fact = { actorId: 'member-1', at: '2026-01-15T09:00:00.000Z' }

const board: Applicable = { code: 'PR-01', area: 'PR', kind: 'critical' }
const statute: Applicable = { code: 'PR-02', area: 'PR', kind: 'developmental' }
const budget: Applicable = { code: 'FI-01', area: 'FI', kind: 'developmental' }

const profiled: AssessmentEvent = {
  ...fact,
  type: 'profile.completed',
  applicable: [board, statute, budget],
  factsHash: 'facts-1',
}
const applies = (...applicable: Applicable[]): AssessmentEvent => ({
  ...profiled,
  type: 'profile.changed',
  applicable,
})
const answer = (code: string): AssessmentEvent => ({
  ...fact,
  type: 'answer.given',
  code,
  value: 'partly',
  revision: 1,
  evidenced: false,
  justified: false,
})
const areasAfter = (...events: AssessmentEvent[]) =>
  walked(machine, input, events).snapshot.value.areas

describe('the areas of an assessment', () => {
  test('are not started before the profile says what applies', () => {
    expect(areasAfter()).toEqual({ PR: 'notStarted', FI: 'notStarted', DB: 'notStarted' })
  })

  test('where nothing applies are empty', () => {
    expect(areasAfter(profiled)).toEqual({ PR: 'notStarted', FI: 'notStarted', DB: 'empty' })
  })

  test('are in progress after the first answer and complete after the last', () => {
    expect(areasAfter(profiled, answer('PR-01'))).toMatchObject({ PR: 'inProgress' })
    expect(areasAfter(profiled, answer('PR-01'), answer('PR-02'))).toMatchObject({
      PR: 'complete',
    })
  })

  test('with one criterion are complete at once', () => {
    expect(areasAfter(profiled, answer('FI-01'))).toMatchObject({ FI: 'complete' })
  })

  test('go back to work when the profile adds a criterion', () => {
    const narrow: AssessmentEvent = { ...profiled, applicable: [board] }

    expect(areasAfter(narrow, answer('PR-01'))).toMatchObject({ PR: 'complete' })
    expect(areasAfter(narrow, answer('PR-01'), applies(board, statute))).toMatchObject({
      PR: 'inProgress',
    })
  })

  test('are not started again when the profile takes every answered criterion away', () => {
    const begun = [profiled, answer('PR-01')]

    expect(areasAfter(...begun, applies(statute, budget))).toMatchObject({ PR: 'notStarted' })
  })

  test('find their kept answers again when what was taken away returns', () => {
    const whole = [profiled, answer('PR-01'), answer('PR-02')]

    expect(areasAfter(...whole, applies(budget))).toMatchObject({ PR: 'empty' })
    expect(areasAfter(...whole, applies(budget), applies(board, statute))).toMatchObject({
      PR: 'complete',
      FI: 'empty',
    })
  })

  test('that are complete carry a tag of their own', () => {
    const { snapshot } = walked(machine, input, [profiled, answer('FI-01')])

    expect(snapshot.hasTag('complete:FI')).toBe(true)
    expect(snapshot.hasTag('complete:PR')).toBe(false)
  })
})

describe('an assessment with a duty', () => {
  const gapOf = (
    mode: AssessmentContext['mode'],
    value: AnswerValue,
    { evidenced = false, justified = false, planned = false } = {},
  ): Gap['lacks'] | undefined =>
    gapsOf({
      organisationId: 'organisation-1',
      mode,
      applicable: [board],
      answers: { 'PR-01': { value, evidenced, justified } },
      planned: planned ? ['PR-01'] : [],
      submissions: 0,
    })[0]?.lacks

  // Rows: the answer and what stands beside it; columns: what is lacking on one's own, in a trial and in full mode.
  test.each<[AnswerValue, object, (Gap['lacks'] | undefined)[]]>([
    ['met', {}, ['evidence', 'evidence', 'evidence']],
    ['met', { evidenced: true }, [undefined, undefined, undefined]],
    ['partly', {}, [undefined, 'plan', 'plan']],
    ['partly', { planned: true }, [undefined, undefined, undefined]],
    ['notMet', {}, [undefined, 'plan', 'plan']],
    ['notMet', { planned: true }, [undefined, undefined, undefined]],
    ['unknown', {}, ['plan', 'plan', 'plan']],
    ['unknown', { planned: true }, [undefined, undefined, undefined]],
    ['notApplicable', {}, ['reason', 'reason', 'reason']],
    ['notApplicable', { justified: true }, [undefined, undefined, undefined]],
  ])('answered %s with %j lacks what the standard asks for', (value, beside, lacking) => {
    expect([
      gapOf('self', value, beside),
      gapOf('trial', value, beside),
      gapOf('full', value, beside),
    ]).toEqual(lacking)
  })
})

test('an assessment stored as ready is not submitted when it lacks something all the same', () => {
  const { snapshot } = walked(machine, input, [
    { ...profiled, applicable: [budget] },
    answer('FI-01'),
    { ...fact, type: 'assessment.finished' },
  ])
  const submitted: AssessmentEvent = {
    ...fact,
    type: 'assessment.submitted',
    submissionId: 'submission-1',
    no: 1,
    sha256: 'submission',
    statementHash: 'statement',
    windowOpen: true,
  }
  const stored = JSON.parse(JSON.stringify(snapshot))
  const damaged = { ...stored, context: { ...stored.context, answers: {} } }

  expect(machine.resolveState(stored).can(submitted)).toBe(true)
  expect(machine.resolveState(damaged).can(submitted)).toBe(false)
})

describe('an assessment with an aim', () => {
  test.each<[AnswerValue, Gap['lacks'] | undefined]>([
    ['met', undefined],
    ['partly', undefined],
    ['notMet', undefined],
    ['unknown', undefined],
    ['notApplicable', 'reason'],
  ])('answered %s lacks %s', (value, lacks) => {
    const answers = { 'FI-01': { value, evidenced: false, justified: false } }
    const context = { ...input, mode: 'trial' as const, applicable: [budget], answers }

    expect(gapsOf({ ...context, planned: [], submissions: 0 })[0]?.lacks).toBe(lacks)
  })

  test('and no answer lacks one', () => {
    const context = { ...input, mode: 'self' as const, applicable: [budget], answers: {} }

    expect(gapsOf({ ...context, planned: [], submissions: 0 })).toEqual([
      { code: 'FI-01', lacks: 'answer' },
    ])
  })
})
