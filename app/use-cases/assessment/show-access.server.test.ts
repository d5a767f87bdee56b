import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import { showPlan } from '#app/use-cases/plan/show.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { type GivenAssessment, givenAssessment } from '#tests/support/given/assessment.ts'
import { giveAnswer } from './answer.server.ts'
import { showArea } from './show-area.server.ts'
import { showCheck } from './show-check.server.ts'
import { showCriterion } from './show-criterion.server.ts'
import { showResult } from './show-result.server.ts'

let deps: TestDeps
let given: GivenAssessment
let assessmentId: string

beforeEach(async () => {
  deps = await testDeps()
  given = await givenAssessment(deps, { mode: 'trial' })
  assessmentId = given.assessmentId
})

const drafts = (viewer: Viewer) => ({
  area: () => showArea(deps, viewer, { assessmentId, area: 'PR' }),
  criterion: () => showCriterion(deps, viewer, { assessmentId, code: 'PR-01' }),
  plan: () => showPlan(deps, viewer, { assessmentId }),
  check: () => showCheck(deps, viewer, { assessmentId }),
  result: () => showResult(deps, viewer, { assessmentId }),
})
const pages = ['area', 'criterion', 'plan', 'check', 'result'] as const

describe('drafts', () => {
  it.each(pages)('are closed to a coordinator: %s', async (page) => {
    const coordinator = await givenPerson(deps, 'kasia', { grants: [['coordinator']] })

    await expect(drafts(coordinator)[page]()).rejects.toMatchObject({ name: 'NotAllowed' })
  })

  it.each(pages)('do not exist for another organisation: %s', async (page) => {
    const { viewer } = await givenAssessment(deps, { name: 'obca' })

    await expect(drafts(viewer)[page]()).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('are read by the mentor, who never answers', async () => {
    const participation = given.participationId as string
    const mentor = await givenPerson(deps, 'olek', {
      grants: [['mentor', 'participation', participation]],
    })

    expect(await drafts(mentor).criterion()).toMatchObject({ code: 'PR-01', mayAnswer: false })
    expect(await drafts(mentor).area()).toMatchObject({ mayAnswer: false })
    const answer = giveAnswer(deps, mentor, {
      assessmentId,
      code: 'PR-01',
      value: 'met',
      revision: 0,
    })
    await expect(answer).rejects.toMatchObject({ name: 'NotAllowed' })
  })

  it('are not found under an area or a criterion that does not exist', async () => {
    const area = showArea(deps, given.viewer, { assessmentId, area: 'XX' })
    const criterion = showCriterion(deps, given.viewer, { assessmentId, code: 'XX-01' })

    await expect(area).rejects.toMatchObject({ name: 'NotFound' })
    await expect(criterion).rejects.toMatchObject({ name: 'NotFound' })
  })
})
