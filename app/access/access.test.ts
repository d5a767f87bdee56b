import { describe, expect, test } from 'vitest'
import { type Action, allows, rules } from './rules.ts'
import { type Circumstances, type Standing, standingsOf } from './standing.ts'
import type { Viewer } from './viewer.ts'

const nobody: Viewer = {
  personId: 'x',
  name: '',
  email: '',
  locale: 'pl',
  memberships: [],
  grants: [],
}
const onTeam = (role: Viewer['memberships'][number]['role']): Viewer => ({
  ...nobody,
  memberships: [{ organisationId: 'o1', role }],
})
const granted = (...grants: Viewer['grants']): Viewer => ({ ...nobody, grants })
const caseOf = (more: Circumstances = {}): Circumstances => ({
  organisationId: 'o1',
  cohortId: 'k1',
  participationId: 'p1',
  reviews: [],
  tied: [],
  ...more,
})
const standings = (viewer: Viewer, object: Circumstances) => [...standingsOf(viewer, object)].sort()

describe('a viewer’s standing', () => {
  test('is nothing towards what has nothing to do with them', () => {
    expect(standings(nobody, caseOf())).toEqual([])
    expect(standings(onTeam('administrator'), caseOf({ organisationId: 'o2' }))).toEqual([])
    expect(standings(onTeam('administrator'), {})).toEqual([])
  })

  test('comes from the team', () => {
    expect(standings(onTeam('signatory'), caseOf())).toEqual(['signatory'])
    expect(standings(onTeam('observer'), caseOf())).toEqual(['teamObserver'])
  })

  test('of a coordinator ends where the coordinator belongs to the organisation', () => {
    const coordinator = { role: 'coordinator', scopeKind: 'global', scopeId: null } as const
    expect(standings(granted(coordinator), caseOf())).toEqual(['coordinator'])
    expect(standings({ ...onTeam('member'), grants: [coordinator] }, caseOf())).toEqual(['member'])
    const watching = { ...onTeam('observer'), grants: [coordinator] }
    expect(standings(watching, caseOf())).toEqual(['teamObserver'])
  })

  test('of an entry clerk is a coordinator’s alone, and lasts as long as the organisation wishes', () => {
    const coordinator = { role: 'coordinator', scopeKind: 'global', scopeId: null } as const
    const asked = caseOf({ mandated: true })
    expect(standings(granted(coordinator), asked)).toEqual(['coordinator', 'entryClerk'])
    expect(standings(granted(coordinator), caseOf({ mandated: false }))).toEqual(['coordinator'])
    expect(standings(nobody, asked)).toEqual([])
    const mentor = { role: 'mentor', scopeKind: 'participation', scopeId: 'p1' } as const
    expect(standings(granted(mentor), asked)).toEqual(['mentor'])
    expect(standings({ ...onTeam('observer'), grants: [coordinator] }, asked)).toEqual([
      'teamObserver',
    ])
  })

  test('of a mentor holds for one participation', () => {
    const mentor = { role: 'mentor', scopeKind: 'participation', scopeId: 'p1' } as const
    expect(standings(granted(mentor), caseOf())).toEqual(['mentor'])
    expect(standings(granted(mentor), caseOf({ participationId: 'p2' }))).toEqual([])
    expect(standings(granted(mentor), { cohortId: 'k1' })).toEqual([])
  })

  test('of a reviewer follows the review', () => {
    const as = (state: string, lead = false) =>
      standings(nobody, caseOf({ reviews: [{ personId: 'x', lead, state }] }))
    expect(as('asked')).toEqual(['askedReviewer'])
    expect(as('declared')).toEqual(['reviewer'])
    expect(as('working', true)).toEqual(['lead', 'reviewer'])
    expect(as('done')).toEqual(['reviewer'])
    expect(as('declined')).toEqual([])
    expect(as('released')).toEqual([])
  })

  test('of a panel member begins with the report and never exists for who reviewed or is tied', () => {
    const panel = granted({ role: 'panelMember', scopeKind: 'cohort', scopeId: 'k1' })
    expect(standings(panel, caseOf())).toEqual([])
    expect(standings(panel, caseOf({ reported: true }))).toEqual(['panelMember'])
    expect(standings(panel, caseOf({ reported: true, cohortId: 'k2' }))).toEqual([])
    expect(standings(panel, caseOf({ reported: true, tied: ['x'] }))).toEqual([])
    const released = [{ personId: 'x', lead: false, state: 'released' }]
    expect(standings(panel, caseOf({ reported: true, reviews: released }))).toEqual([])
  })

  test('of a reviewer is taken away by a tie', () => {
    const reviews = [{ personId: 'x', lead: true, state: 'working' }]
    expect(standings(nobody, caseOf({ reviews, tied: ['x'] }))).toEqual([])
    expect(standings(onTeam('member'), caseOf({ reviews }))).toEqual(['member'])
    const mentor = granted({ role: 'mentor', scopeKind: 'participation', scopeId: 'p1' })
    expect(standings(mentor, caseOf({ reviews }))).toEqual(['mentor'])
  })
})

/** Written from `model.md` §8 and `domain/ngo-standards.md` §3.10, not from the code: what each one must never do. */
const never: Record<Standing, Action[]> = {
  administrator: [
    'submission.check',
    'case.staff',
    'case.read',
    'review.work',
    'decision.vote',
    'certificate.withdraw',
    'people.invite',
    'assessment.submit',
  ],
  member: [
    'organisation.edit',
    'assessment.submit',
    'case.read',
    'review.work',
    'decision.vote',
    'assessment.withdraw',
  ],
  teamObserver: [
    'answer.give',
    'plan.edit',
    'profile.edit',
    'assessment.finish',
    'assessment.submit',
    'organisation.edit',
  ],
  signatory: ['answer.give', 'case.read', 'review.work', 'decision.vote'],
  mentor: [
    'answer.give',
    'plan.edit',
    'assessment.submit',
    'review.work',
    'review.declare',
    'decision.vote',
    'case.settle',
    'case.read',
  ],
  coordinator: [
    'assessment.read',
    'answer.give',
    'assessment.submit',
    'decision.vote',
    'review.work',
    'case.settle',
    'report.release',
  ],
  entryClerk: [
    'plan.edit',
    'profile.edit',
    'assessment.finish',
    'assessment.submit',
    'assessment.entrust',
    'submission.check',
    'case.settle',
    'review.work',
    'decision.vote',
  ],
  editor: [
    'organisation.see',
    'assessment.see',
    'case.see',
    'submission.read',
    'decision.see',
    'cohort.board',
    'people.see',
    'outbox.read',
  ],
  askedReviewer: ['submission.read', 'case.read', 'review.work', 'assessment.read', 'report.read'],
  reviewer: [
    'assessment.read',
    'case.settle',
    'decision.vote',
    'decision.see',
    'submission.check',
    'certificate.withdraw',
  ],
  lead: ['assessment.read', 'decision.vote', 'decision.see', 'submission.check', 'case.staff'],
  panelMember: [
    'assessment.read',
    'review.work',
    'case.settle',
    'submission.check',
    'case.staff',
    'certificate.withdraw',
  ],
  evaluator: ['organisation.see', 'assessment.see', 'submission.read', 'case.see', 'cohort.run'],
  cityObserver: [
    'organisation.see',
    'assessment.see',
    'submission.read',
    'case.see',
    'cohort.board',
    'cohort.run',
  ],
}

describe('what nobody in a role may do', () => {
  for (const [standing, actions] of Object.entries(never)) {
    test(standing, () => {
      const allowed = actions.filter((action) => allows(action, new Set([standing as Standing])))
      expect(allowed).toEqual([])
    })
  }

  test('somebody without a standing may do nothing at all', () => {
    expect((Object.keys(rules) as Action[]).filter((action) => allows(action, new Set()))).toEqual(
      [],
    )
  })

  test('no one standing can both work on an organisation’s side and judge it', () => {
    const judging: Action[] = [
      'review.work',
      'review.declare',
      'case.settle',
      'decision.vote',
      'submission.check',
    ]
    const supporting: Action[] = [
      'answer.give',
      'plan.edit',
      'assessment.submit',
      'assessment.finish',
    ]
    for (const standing of Object.keys(never) as Standing[]) {
      const own = new Set([standing])
      const both =
        judging.some((action) => allows(action, own)) &&
        supporting.some((action) => allows(action, own))
      expect(both, standing).toBe(false)
    }
  })
})
