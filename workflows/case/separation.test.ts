import { describe, expect, test } from 'vitest'
import { conflictsOf, type Ties } from './separation.ts'

const free: Ties = {
  memberships: [],
  mentoredOrganisationIds: [],
  judgedOrganisationIds: [],
  coordinator: false,
  askedBefore: false,
}
const examined = {
  organisationId: 'org-1',
  reviewedByIts: ['org-2'],
  at: new Date('2026-11-22T09:00:00Z'),
}

describe('who may review an organisation', () => {
  test('somebody without ties may', () => {
    expect(conflictsOf(free, examined)).toEqual([])
  })

  test.each<[string, Partial<Ties>, string[]]>([
    ['a member of its team', { memberships: [{ organisationId: 'org-1', until: null }] }, ['team']],
    [
      'a member of 36 months ago to the day',
      { memberships: [{ organisationId: 'org-1', until: '2023-11-22T09:00:00.000Z' }] },
      ['team'],
    ],
    ['its mentor', { mentoredOrganisationIds: ['org-1'] }, ['mentor']],
    ['a panel member who judged it', { judgedOrganisationIds: ['org-1'] }, ['panel']],
    ['a coordinator', { coordinator: true }, ['coordinator']],
    ['somebody asked before', { askedBefore: true }, ['alreadyAsked']],
    [
      'a member of an organisation that it reviews in the same cohort',
      { memberships: [{ organisationId: 'org-2', until: null }] },
      ['reciprocal'],
    ],
  ])('%s may not', (_, ties, conflicts) => {
    expect(conflictsOf({ ...free, ...ties }, examined)).toEqual(conflicts)
  })

  test.each<[string, Partial<Ties>]>([
    [
      'who left the team more than 36 months ago',
      { memberships: [{ organisationId: 'org-1', until: '2023-11-22T08:59:59.999Z' }] },
    ],
    ['who mentors another organisation', { mentoredOrganisationIds: ['org-3'] }],
    [
      'whose organisation nobody there reviews',
      { memberships: [{ organisationId: 'org-3', until: null }] },
    ],
  ])('somebody %s may', (_, ties) => {
    expect(conflictsOf({ ...free, ...ties }, examined)).toEqual([])
  })
})
