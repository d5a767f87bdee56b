import { expect, test } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenAssessment } from '#tests/support/given/assessment.ts'
import { givenCohort, givenInvited } from '#tests/support/given/cohort.ts'
import {
  givenAccepted,
  givenChecked,
  givenScheduled,
  givenStaffed,
} from '#tests/support/given/review.ts'
import { showMyWork } from './my-work.server.ts'

const work = async (deps: Deps, { personId }: Viewer) =>
  showMyWork(deps, await refreshed(deps, personId))

test('somebody new has nothing waiting', async () => {
  const deps = await testDeps()
  const found = await work(deps, await givenPerson(deps, 'nowa'))
  expect(Object.values(found).flat().filter(Boolean)).toEqual(['nowa'])
})

test('the team sees its organisation and the assessment under way with what is answered', async () => {
  const deps = await testDeps()
  const { viewer, assessmentId, organisationId } = await givenAssessment(deps)
  const { organisations } = await work(deps, viewer)
  expect(organisations).toMatchObject([
    { id: organisationId, assessments: [{ id: assessmentId, state: 'inProgress', answered: 0 }] },
  ])
  expect(organisations[0]?.roles.toSorted()).toEqual(['administrator', 'signatory'])
})

test('an invitation to a cohort waits for the organisation that was asked, and for nobody else', async () => {
  const deps = await testDeps()
  const setting = await givenCohort(deps)
  const { participationId, administrator } = await givenInvited(deps, setting)
  const { administrator: other } = await givenInvited(deps, setting)
  const { invitations } = await work(deps, administrator)
  expect(invitations).toMatchObject([{ id: participationId, cohort: 'Wiosna 2027' }])
  expect((await work(deps, other)).invitations).toHaveLength(1)
})

test('a submission waits for a coordinator, and no longer once it is accepted and becomes a case', async () => {
  const deps = await testDeps()
  const { coordinator, assessmentId } = await givenChecked(deps)
  const found = await work(deps, coordinator)
  expect(found.submissions).toMatchObject([{ id: assessmentId, state: 'submitted' }])
  expect(found.cases).toEqual([])
})

test('an accepted assessment waits for reviewers to be named', async () => {
  const deps = await testDeps()
  const { coordinator, caseId } = await givenAccepted(deps)
  const found = await work(deps, coordinator)
  expect(found.submissions).toEqual([])
  expect(found.cases).toMatchObject([{ id: caseId, state: 'staffing' }])
})

test('a coordinator who belongs to the organisation is shown none of its business', async () => {
  const deps = await testDeps()
  const { organisationId } = await givenChecked(deps)
  const tied = await givenPerson(deps, 'podwójna', {
    grants: [['coordinator']],
    team: { [organisationId]: ['member'] },
  })
  expect((await work(deps, tied)).submissions).toEqual([])
})

test('a reviewer sees only the own review, with whether it leads', async () => {
  const deps = await testDeps()
  const { reviewers, reviewIds } = await givenStaffed(deps)
  const [lead, second] = [await work(deps, reviewers[0]), await work(deps, reviewers[1])]
  expect(lead.reviews).toMatchObject([{ id: reviewIds[0], lead: true, state: 'asked' }])
  expect(second.reviews).toMatchObject([{ id: reviewIds[1], lead: false, state: 'asked' }])
})

test('a decision on the agenda waits for the panel, and reviews of its case for nobody', async () => {
  const deps = await testDeps()
  const { panel, reviewers, decisionId } = await givenScheduled(deps)
  const stranger = await givenPerson(deps, 'obca', { grants: [['panelMember', 'cohort', 'other']] })
  expect((await work(deps, panel[2]!)).decisions).toMatchObject([
    { id: decisionId, meetingOn: '2026-12-10', state: 'onAgenda' },
  ])
  expect((await work(deps, stranger)).decisions).toEqual([])
  expect((await work(deps, reviewers[0])).reviews).toEqual([])
})

test('a member of the panel who reviewed the case is not offered its decision', async () => {
  const deps = await testDeps()
  const { reviewers, cohortId } = await givenScheduled(deps)
  const { personId } = reviewers[1]
  await deps.db
    .insertInto('roleGrant')
    .values({
      ...{ id: 'grant', personId, role: 'panelMember', scopeKind: 'cohort', scopeId: cohortId },
      ...{ grantedBy: 'system', fromAt: deps.now().toISOString() },
    })
    .execute()
  expect((await work(deps, reviewers[1])).decisions).toEqual([])
})
