import { expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { showTasks } from '#app/use-cases/assessment/show-tasks.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenAccepted, givenChecked, givenDecided } from '#tests/support/given/review.ts'
import { showOrganisation } from './show.server.ts'

test('a team follows its submission to the letter and the document, without asking anybody', async () => {
  const deps = await testDeps()
  const given = await givenDecided(deps, { ballot: 'notYet' })
  const { organisationId, assessmentId, caseId, decisionId } = given
  const viewer = await refreshed(deps, given.viewer.personId)

  const [before] = (await showOrganisation(deps, viewer, { organisationId })).courses
  await drainOutbox(deps)
  const [after] = (await showOrganisation(deps, viewer, { organisationId })).courses
  const { course } = await showTasks(deps, viewer, { assessmentId })

  expect(before).toMatchObject({ now: 'completed', writing: true, caseId, submissionNo: 1 })
  expect(before?.documents).toEqual([{ kind: 'report', caseId }])
  expect(after?.writing).toBe(false)
  expect(after?.documents).toMatchObject([
    { kind: 'report', caseId },
    { kind: 'letter', decisionId },
    { kind: 'certificate', number: 'P-2026-0001', truth: 'issued', downloads: true },
  ])
  expect(course).toEqual(after)
})

test('a mentor reads the documents but neither opens the case nor takes the file', async () => {
  const deps = await testDeps()
  const { organisationId, participationId } = await givenDecided(deps, { ballot: 'notYet' })
  await drainOutbox(deps)
  const grants: ['mentor', 'participation', string][] = [
    ['mentor', 'participation', participationId as string],
  ]
  const mentor = await givenPerson(deps, 'opiekun', { grants })

  const [course] = (await showOrganisation(deps, mentor, { organisationId })).courses

  expect(course?.caseId).toBeNull()
  expect(course?.documents.at(-1)).toMatchObject({ kind: 'certificate', downloads: false })
})

test('what happens now is said from the first submission on', async () => {
  const [checked, accepted] = [await testDeps(), await testDeps()]
  const submitted = await givenChecked(checked)
  const staffing = await givenAccepted(accepted)

  const early = await showTasks(checked, submitted.viewer, submitted)
  const later = await showTasks(accepted, staffing.viewer, staffing)

  expect(early.course).toMatchObject({ now: 'submitted', caseId: null, submissionNo: 1 })
  expect(later.course).toMatchObject({ now: 'staffing', caseId: staffing.caseId, documents: [] })
})
