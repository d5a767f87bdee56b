import { describe, expect, test } from 'vitest'
import { keepsPromises } from '#tests/support/histories.ts'
import { provesMachine, walked } from '#tests/support/machine-table.ts'
import type { DecisionEvent } from './events.ts'
import { decisionMachine } from './machine.ts'

const trial = { caseId: 'case-1', mode: 'trial' as const, quorum: 3, barred: ['reviewer-1'] }
const full = { ...trial, mode: 'full' as const }
const at = '2026-01-15T09:00:00.000Z'
const coordinator = { actorId: 'coordinator-1', at }
const reason = { noteId: 'note-1', noteHash: 'a1' }

const scheduled: DecisionEvent = {
  ...coordinator,
  type: 'decision.scheduled',
  rapporteurId: 'panel-1',
  meetingOn: '2026-02-01',
}
const postponed: DecisionEvent = { ...coordinator, type: 'decision.postponed' }
const vote = (personId: string): DecisionEvent => ({
  actorId: personId,
  at,
  type: 'vote.cast',
  personId,
})
const recused = (personId: string): DecisionEvent => ({
  actorId: personId,
  at,
  type: 'panelist.recused',
  personId,
  ...reason,
})
const taken: DecisionEvent = {
  ...coordinator,
  type: 'decision.taken',
  ballot: 'wouldMeet',
  counts: { wouldMeet: 2, notYet: 1 },
  reasons: reason,
}
const awarded: DecisionEvent = { ...taken, ballot: 'award', counts: { award: 3 } }
const refused: DecisionEvent = { ...taken, ballot: 'refusal', counts: { refusal: 2, resubmit: 1 } }
const discontinued: DecisionEvent = { ...coordinator, type: 'decision.discontinued', ...reason }

const events = {
  'decision.scheduled': scheduled,
  'a reviewer as rapporteur': { ...scheduled, rapporteurId: 'reviewer-1' },
  'a recused rapporteur': { ...scheduled, rapporteurId: 'panel-4' },
  'decision.postponed': postponed,
  'vote.cast': vote('panel-3'),
  'a vote of the first again': vote('panel-1'),
  'a vote of a reviewer': vote('reviewer-1'),
  'a vote of the recused': vote('panel-4'),
  'a vote for another person': { ...vote('panel-3'), actorId: 'panel-1' },
  'panelist.recused': recused('panel-5'),
  'recused once more': recused('panel-4'),
  'recused after the vote': recused('panel-1'),
  'decision.taken': taken,
  'a tie': { ...taken, counts: { wouldMeet: 1, notYet: 1, withConditions: 1 } },
  'the fewer votes': { ...taken, ballot: 'notYet' },
  'a ballot nobody cast': { ...taken, ballot: 'withConditions', counts: {} },
  'fewer votes than the quorum': { ...taken, counts: { wouldMeet: 2 } },
  'more votes than voters': { ...taken, counts: { wouldMeet: 4 } },
  'a foreign ballot counted': { ...taken, counts: { wouldMeet: 2, award: 1 } },
  'votes below nothing': { ...taken, counts: { wouldMeet: 4, notYet: -1 } },
  'an award': awarded,
  'a conditional award': { ...awarded, ballot: 'conditional', counts: { conditional: 3 } },
  'a resubmission': { ...awarded, ballot: 'resubmit', counts: { resubmit: 3 } },
  'a refusal': refused,
  'decision.discontinued': discontinued,
} satisfies Record<string, DecisionEvent>

const voted = [scheduled, vote('panel-1'), vote('panel-2'), recused('panel-4')]
const quorum = [...voted, vote('panel-3')]

provesMachine<DecisionEvent>(decisionMachine, {
  situations: {
    awaiting: { input: trial, events: [] },
    'awaiting (postponed)': { input: trial, events: [...voted, postponed] },
    onAgenda: { input: trial, events: voted },
    'onAgenda (quorum)': { input: trial, events: quorum },
    'onAgenda (full)': { input: full, events: quorum },
    taken: { input: trial, events: [...quorum, taken] },
    'taken (full)': { input: full, events: [...quorum, refused] },
    discontinued: { input: trial, events: [discontinued] },
  },
  events,
  table: `
                            | awaiting     | awaiting (postponed) | onAgenda     | onAgenda (quorum) | onAgenda (full) | taken | taken (full) | discontinued
  decision.scheduled        | onAgenda     | onAgenda             | ·            | ·                 | ·               | ·     | ·            | ·
  a reviewer as rapporteur  | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  a recused rapporteur      | onAgenda     | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  decision.postponed        | ·            | ·                    | awaiting     | awaiting          | awaiting        | ·     | ·            | ·
  vote.cast                 | ·            | ·                    | stays        | stays             | stays           | ·     | ·            | ·
  a vote of the first again | ·            | ·                    | stays        | stays             | stays           | ·     | ·            | ·
  a vote of a reviewer      | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  a vote of the recused     | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  a vote for another person | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  panelist.recused          | ·            | ·                    | stays        | stays             | stays           | ·     | ·            | ·
  recused once more         | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  recused after the vote    | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  decision.taken            | ·            | ·                    | ·            | taken             | ·               | ·     | ·            | ·
  a tie                     | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  the fewer votes           | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  a ballot nobody cast      | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  fewer votes than the quorum | ·          | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  more votes than voters    | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  a foreign ballot counted  | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  votes below nothing       | ·            | ·                    | ·            | ·                 | ·               | ·     | ·            | ·
  an award                  | ·            | ·                    | ·            | ·                 | taken           | ·     | ·            | ·
  a conditional award       | ·            | ·                    | ·            | ·                 | taken           | ·     | ·            | ·
  a resubmission            | ·            | ·                    | ·            | ·                 | taken           | ·     | ·            | ·
  a refusal                 | ·            | ·                    | ·            | ·                 | taken           | ·     | ·            | ·
  decision.discontinued     | discontinued | discontinued         | discontinued | discontinued      | discontinued    | ·     | ·            | ·
  `,
  tags: { onAgenda: ['voting'], taken: ['published'] },
  effects: {
    'awaiting / decision.scheduled': ['decisionScheduled'],
    'awaiting / a recused rapporteur': ['decisionScheduled'],
    'awaiting (postponed) / decision.scheduled': ['decisionScheduled'],
    'onAgenda (quorum) / decision.taken': ['issueCertificate', 'writeLetter', 'decisionTaken'],
    'onAgenda (full) / an award': ['issueCertificate', 'writeLetter', 'decisionTaken'],
    'onAgenda (full) / a conditional award': ['issueCertificate', 'writeLetter', 'decisionTaken'],
    'onAgenda (full) / a resubmission': ['writeLetter', 'decisionTaken'],
    'onAgenda (full) / a refusal': ['writeLetter', 'decisionTaken'],
  },
})

keepsPromises(decisionMachine, {
  inputs: [trial, full],
  events: [...Object.values(events), vote('panel-2'), recused('panel-3'), recused('panel-1')],
  always: {
    'none is taken below the quorum': ({ after }) => {
      if (after.matches('taken')) expect(after.context.voted.length).toBeGreaterThanOrEqual(3)
    },
    'nobody barred or recused votes or reports on what is taken': ({ after }) => {
      const { voted, barred, recused, rapporteurId } = after.context
      const excluded = [...barred, ...recused]
      expect(excluded.filter((personId) => voted.includes(personId))).toEqual([])
      if (after.matches('taken')) expect(excluded).not.toContain(rapporteurId)
    },
    'nobody votes twice': ({ after }) => {
      expect(new Set(after.context.voted).size).toBe(after.context.voted.length)
    },
    'a trial gives an opinion and full mode an award': ({ after }) => {
      if (!after.matches('taken')) return
      const opinion = ['wouldMeet', 'withConditions', 'notYet'].includes(after.context.ballot)
      expect(opinion).toBe(after.context.mode === 'trial')
    },
  },
})

describe('a decision', () => {
  test('waits for another rapporteur when the first one stepped aside', () => {
    const steps = [scheduled, recused('panel-1'), ...['panel-2', 'panel-3', 'panel-5'].map(vote)]
    const again: DecisionEvent = { ...scheduled, rapporteurId: 'panel-2' }

    expect(walked(decisionMachine, trial, steps).snapshot.can(taken)).toBe(false)
    const { snapshot } = walked(decisionMachine, trial, [...steps, postponed, again])
    expect(snapshot.can(taken)).toBe(true)
  })

  test('of a panel that needs no quorum still needs a vote', () => {
    const alone = { ...trial, quorum: 0 }
    const nobody: DecisionEvent = { ...taken, counts: {} }

    expect(walked(decisionMachine, alone, [scheduled]).snapshot.can(nobody)).toBe(false)
  })

  test('keeps who voted but never how', () => {
    const { snapshot } = walked(decisionMachine, trial, [...quorum, taken])

    expect(snapshot.context.voted).toEqual(['panel-1', 'panel-2', 'panel-3'])
    expect(snapshot.context.ballot).toBe('wouldMeet')
    expect(JSON.stringify(quorum)).not.toMatch(/wouldMeet|notYet|withConditions/)
  })

  test.each(['wouldMeet', 'withConditions', 'notYet'] as const)(
    'of a trial that says %s brings a certificate of participation',
    (ballot) => {
      const { effects } = walked(decisionMachine, trial, [
        ...quorum,
        { ...taken, ballot, counts: { [ballot]: 3 } },
      ])

      expect(effects.map(({ type }) => type)).toContain('issueCertificate')
    },
  )
})
