import { describe, expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { showArea } from '#app/use-cases/assessment/show-area.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { showTasks } from '#app/use-cases/assessment/show-tasks.server.ts'
import { showMyWork } from '#app/use-cases/people/my-work.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAnswered, givenAssessment, givenEvidence } from '#tests/support/given/assessment.ts'
import { assignPart, unassignPart } from './assign.server.ts'
import { changeRoles } from './change-roles.server.ts'
import { completeArea } from './complete-area.server.ts'
import { showTeam } from './show.server.ts'
import { showAssignments } from './show-assignments.server.ts'

async function givenShared(deps: TestDeps) {
  const { assessmentId, organisationId, viewer: ada } = await givenAssessment(deps)
  const jan = await givenPerson(deps, 'jan', { team: { [organisationId]: ['member'] } })
  await givenPerson(deps, 'ewa', { team: { [organisationId]: ['observer'] } })
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  const area = applicable[0]?.area as string
  const codes = applicable.filter((each) => each.area === area).map(({ code }) => code)
  return { assessmentId, organisationId, ada, jan, area, codes }
}

describe('sharing out an assessment', () => {
  test('shows who has what on the task list, the criterion and the home page, and tells them', async () => {
    const deps = await testDeps()
    const { assessmentId, ada, jan, area, codes } = await givenShared(deps)
    const part = { areaCode: area, code: null }
    await assignPart(deps, ada, { assessmentId, part, personId: 'jan', dueOn: '2026-12-03' })
    await assignPart(deps, ada, { assessmentId, part, personId: 'jan', dueOn: '2026-12-04' })

    const who = { name: 'jan', dueOn: '2026-12-04', personId: 'jan' }
    const { team } = await showTasks(deps, ada, { assessmentId })
    expect(team?.assigned[area]).toMatchObject([who])
    const page = await showCriterion(deps, jan, { assessmentId, code: codes[0] as string })
    expect(page.assigned).toMatchObject([who])
    expect((await showMyWork(deps, jan)).assigned).toMatchObject([
      { total: codes.length, answered: 0, dueOn: '2026-12-04', overdue: false },
    ])
    expect((await showMyWork(deps, ada)).assigned).toEqual([])
    await drainOutbox(deps)
    const news = await deps.db.selectFrom('notice').select(['personId', 'news', 'href']).execute()
    expect(news.filter(({ news }) => news.startsWith('assigned'))).toEqual([
      {
        personId: 'jan',
        news: 'assigned.person',
        href: `/assessments/${assessmentId}/areas/${area}`,
      },
    ])
  })

  test('refuses people who cannot answer, days that passed and what does not apply', async () => {
    const deps = await testDeps()
    const { assessmentId, ada, area } = await givenShared(deps)
    const part = { areaCode: area, code: null }
    const asked = { assessmentId, part, personId: 'jan', dueOn: null }
    const refused = (change: Partial<typeof asked> & { dueOn?: string | null; part?: never }) =>
      assignPart(deps, ada, { ...asked, ...change })
    await expect(refused({ personId: 'ewa' })).rejects.toMatchObject({
      reason: 'assigneeCannotAnswer',
    })
    await expect(refused({ dueOn: '2026-11-21' as never })).rejects.toMatchObject({
      reason: 'assignedInPast',
    })
    const nowhere = { ...asked, part: { areaCode: 'XX', code: null } }
    await expect(assignPart(deps, ada, nowhere)).rejects.toMatchObject({ reason: 'partMissing' })
  })

  test('is taken back, by hand or with the role', async () => {
    const deps = await testDeps()
    const { assessmentId, organisationId, ada, area, codes } = await givenShared(deps)
    const whole = { areaCode: area, code: null }
    const one = { areaCode: null, code: codes[0] as string }
    for (const part of [whole, one])
      await assignPart(deps, ada, { assessmentId, part, personId: 'jan', dueOn: null })
    const rows = async () => (await showAssignments(deps, ada, { assessmentId })).rows
    await unassignPart(deps, ada, { assessmentId, id: (await rows())[0]?.id as string })
    expect(await rows()).toHaveLength(1)

    const { members } = await showTeam(deps, ada, organisationId)
    const id = members.find(({ name }) => name === 'jan')?.id as string
    await changeRoles(deps, ada, { organisationId, id, roles: ['observer'] })
    expect(await rows()).toEqual([])
  })

  test('leaves the home page when it is answered', async () => {
    const deps = await testDeps()
    const { assessmentId, ada, jan, codes } = await givenShared(deps)
    const part = { areaCode: null, code: codes[0] as string }
    await assignPart(deps, ada, { assessmentId, part, personId: 'jan', dueOn: null })
    expect((await showMyWork(deps, jan)).assigned).toHaveLength(1)
    await givenAnswered(deps, jan, assessmentId, { [codes[0] as string]: 'partly' })

    expect((await showMyWork(deps, jan)).assigned).toEqual([])
  })
})

describe('calling an area finished', () => {
  async function givenAnsweredArea(deps: TestDeps) {
    const given = await givenShared(deps)
    const answers = Object.fromEntries(given.codes.map((code) => [code, 'partly' as const]))
    await givenAnswered(deps, given.ada, given.assessmentId, answers)
    deps.pass(60_000)
    return given
  }

  test('waits until every criterion of it has an answer', async () => {
    const deps = await testDeps()
    const { assessmentId, ada, area } = await givenShared(deps)
    const early = completeArea(deps, ada, { assessmentId, area, done: true })
    await expect(early).rejects.toMatchObject({ reason: 'areaNotAnswered' })
    const nowhere = completeArea(deps, ada, { assessmentId, area: 'XX', done: true })
    await expect(nowhere).rejects.toMatchObject({ name: 'NotFound' })
  })

  test('is said with a name and a day, and can be taken back', async () => {
    const deps = await testDeps()
    const { assessmentId, ada, area } = await givenAnsweredArea(deps)
    await completeArea(deps, ada, { assessmentId, area, done: true })
    const at = deps.now().toISOString()
    expect((await showTasks(deps, ada, { assessmentId })).team?.completed).toEqual({
      [area]: { name: 'ada', at },
    })
    await completeArea(deps, ada, { assessmentId, area, done: false })
    expect((await showArea(deps, ada, { assessmentId, area })).done).toBeNull()
  })

  test('ends by itself when an answer or the evidence beside it changes', async () => {
    const deps = await testDeps()
    const { assessmentId, ada, area, codes } = await givenAnsweredArea(deps)
    const code = codes[0] as string
    const done = async () => (await showArea(deps, ada, { assessmentId, area })).done !== null
    const say = async () => {
      deps.pass(60_000)
      await completeArea(deps, ada, { assessmentId, area, done: true })
      deps.pass(60_000)
    }
    await say()
    expect(await done()).toBe(true)
    await giveAnswer(deps, ada, { assessmentId, code, value: 'notMet', revision: 1 })
    expect(await done()).toBe(false)
    await say()
    await givenEvidence(deps, ada, assessmentId, code)
    expect(await done()).toBe(false)
  })
})
