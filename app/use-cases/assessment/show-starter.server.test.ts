import { expect, test } from 'vitest'
import { testDeps } from '#tests/support/deps.ts'
import { givenAssessment } from '#tests/support/given/assessment.ts'
import { giveAnswer } from './answer.server.ts'
import { showStarter } from './show-starter.server.ts'

test('a tiny organisation gets its dozen criteria on one page, in the order of the path', async () => {
  const deps = await testDeps()
  const { assessmentId, viewer } = await givenAssessment(deps, { mode: 'self', profile: 'A' })
  await giveAnswer(deps, viewer, { assessmentId, code: 'PR-02', value: 'partly', revision: 0 })

  const page = await showStarter(deps, viewer, { assessmentId })

  expect(page.rows).toHaveLength(12)
  expect(page.rows.slice(0, 3).map(({ code, value }) => [code, value])).toEqual([
    ['PR-01', null],
    ['PR-02', 'partly'],
    ['PR-03', null],
  ])
  expect(page.answered).toBe(1)
})

test('whoever is no tiny organisation has no such page', async () => {
  const deps = await testDeps()
  const { assessmentId, viewer } = await givenAssessment(deps, { mode: 'self', profile: 'C' })

  await expect(showStarter(deps, viewer, { assessmentId })).rejects.toMatchObject({
    name: 'NotFound',
  })
})
