import { expect, test } from 'vitest'
import { showDecision } from '#app/use-cases/decision/show.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenReviewed, givenScheduled } from '#tests/support/given/review.ts'
import { showCase } from './show.server.ts'
import { showAgreement } from './show-agreement.server.ts'

const refused = { name: 'NotAllowed' }

test('the page of a deed opens only to those who may do it', async () => {
  const deps = await testDeps()
  const { caseId, decisionId, participationId = '', ...given } = await givenScheduled(deps)
  const { coordinator, reviewers, panel, viewer } = given
  const [lead, second] = reviewers
  const member = panel[1]!

  for (const deed of ['case.undo', 'case.staff'] as const) {
    expect(await showCase(deps, coordinator, { caseId, deed })).toBeDefined()
    for (const other of [lead, second, member, viewer])
      await expect(showCase(deps, other, { caseId, deed })).rejects.toMatchObject(refused)
  }
  const settling = { caseId, deed: 'case.settle' } as const
  expect(await showCase(deps, lead, settling)).toBeDefined()
  await expect(showCase(deps, second, settling)).rejects.toMatchObject(refused)
  const scheduling = { decisionId, deed: 'decision.schedule' } as const
  await expect(showDecision(deps, member, scheduling)).rejects.toMatchObject(refused)
  const voting = { decisionId, deed: 'decision.vote' } as const
  expect(await showDecision(deps, member, voting)).toBeDefined()
  await expect(showDecision(deps, coordinator, voting)).rejects.toMatchObject(refused)
  await expect(showDecision(deps, lead, voting)).rejects.toMatchObject({ name: 'NotFound' })
  const running = { participationId: participationId as string, deed: 'participation.run' } as const
  await expect(showParticipation(deps, viewer, running)).rejects.toMatchObject(refused)
})

test('the report is released from its page by the lead alone', async () => {
  const deps = await testDeps()
  const { caseId, coordinator, reviewers } = await givenReviewed(deps, {
    differing: { 'PR-01': 'notMet' },
  })
  const asked = { caseId, deed: 'case.settle' } as const

  expect(await showAgreement(deps, reviewers[0], asked)).toBeDefined()
  for (const other of [reviewers[1], coordinator])
    await expect(showAgreement(deps, other, asked)).rejects.toMatchObject(refused)
})
