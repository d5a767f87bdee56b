import { describe, expect, it } from 'vitest'
import { type Before, type CarriedEvidence, notCarried } from './carry.ts'

const today = '2026-11-22'
const text = { statement: { pl: 'Mamy statut.', en: 'We have a statute.' } }
const evidence: CarriedEvidence = {
  versionId: 'v',
  note: '',
  validUntil: null,
  newest: true,
  kept: true,
}
const earlier = (over: Partial<Before> = {}, answer = {}): Before => ({
  text,
  answer: { value: 'met', evidence: [evidence], ...answer },
  expected: false,
  ...over,
})

describe('an answer of the cycle before', () => {
  it('is offered when neither the criterion nor its evidence changed', () => {
    expect(notCarried(text, earlier(), today)).toBeNull()
  })

  it.each([
    ['newCriterion', earlier({ text: undefined })],
    ['textChanged', earlier({ text: { statement: { ...text.statement, pl: 'Mamy umowę.' } } })],
    ['textChanged', earlier({ text: { statement: { ...text.statement, en: 'Other.' } } })],
    ['notAnswered', earlier({ answer: undefined })],
    ['expected', earlier({ expected: true })],
    ['reviewedOtherwise', earlier({}, { finding: 'partly' })],
    ['evidenceGone', earlier({}, { evidence: [{ ...evidence, kept: false }] })],
    ['evidenceExpired', earlier({}, { evidence: [{ ...evidence, validUntil: '2026-11-21' }] })],
    ['evidenceReplaced', earlier({}, { evidence: [{ ...evidence, newest: false }] })],
  ] as const)('is not offered: %s', (why, case_) => {
    expect(notCarried(text, case_, today)).toBe(why)
  })

  it.each([
    ['a document valid to this very day', { evidence: [{ ...evidence, validUntil: today }] }],
    ['a finding that says the same', { finding: 'met' }],
    ['no evidence at all', { evidence: [] }],
  ])('is offered with %s', (_, answer) => {
    expect(notCarried(text, earlier({}, answer), today)).toBeNull()
  })
})
