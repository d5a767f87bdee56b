import { beforeEach, describe, expect, it } from 'vitest'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  type GivenAssessment,
  givenAnswered,
  givenAssessment,
  givenSubmitted,
} from '#tests/support/given/assessment.ts'
import { showCriterion, whereNext } from './show-criterion.server.ts'
import { showResult } from './show-result.server.ts'
import { showSubmission } from './show-submission.server.ts'
import { showTasks } from './show-tasks.server.ts'

let deps: TestDeps
let given: GivenAssessment
let assessmentId: string

beforeEach(async () => {
  deps = await testDeps()
  given = await givenAssessment(deps, { mode: 'trial' })
  assessmentId = given.assessmentId
})

describe('the task list', () => {
  it('says what is done, what remains and where to go on', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, { 'PR-01': 'met', 'PR-02': 'partly' })

    const tasks = await showTasks(deps, given.viewer, { assessmentId })

    expect(tasks.areas.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'PR inProgress',
      'FI notStarted',
      'ZA notStarted',
      'DB notStarted',
    ])
    expect(tasks.counts).toMatchObject({ answered: 2, total: 75, toPlan: 1, planned: 0 })
    expect(tasks.counts.minutes).toBe((tasks.counts.applicable - 2) * 2)
    expect(tasks.next).toBe('PR-03')
    expect(tasks.window).toMatchObject({ open: true, dueOn: '2026-12-15' })
    expect(tasks.actions).toMatchObject({ finish: false, submit: false, withdraw: true })
  })

  it('leads a tiny organisation along its starter path first', async () => {
    const tasks = await showTasks(deps, given.viewer, { assessmentId })

    expect(tasks.starter).toHaveLength(12)
    expect(tasks.next).toBe(tasks.starter?.[0]?.code)
  })

  it('waits for the profile while nothing is known', async () => {
    const waiting = await givenAssessment(deps, { name: 'nowa', profile: null })

    const tasks = await showTasks(deps, waiting.viewer, { assessmentId: waiting.assessmentId })

    expect(tasks).toMatchObject({ life: 'preparing', next: null, starter: null })
    expect(tasks.actions.finish).toBe(false)
  })

  it('shows a coordinator states and numbers, and nothing of the answers', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, { 'PR-01': 'notMet' })
    const coordinator = await givenPerson(deps, 'kasia', { grants: [['coordinator']] })

    const tasks = await showTasks(deps, coordinator, { assessmentId })

    expect(tasks).toMatchObject({ starter: null, may: { read: false, answer: false } })
    expect(JSON.stringify(tasks)).not.toContain('notMet')
  })
})

describe('a criterion', () => {
  it('knows its place, its neighbours and why it is here', async () => {
    const found = await showCriterion(deps, given.viewer, { assessmentId, code: 'PR-02' })

    expect(found.place).toMatchObject({
      area: { code: 'PR' },
      no: 2,
      previous: { code: 'PR-01' },
      next: { code: 'PR-03' },
    })
    expect(found.why).toBe('Dotyczy każdej organizacji.')
    expect(found.legalBases[0]).not.toHaveProperty('source')
    const place = { assessmentId, code: 'PR-02' }
    expect(await whereNext(deps, given.viewer, place)).toEqual({ area: 'PR', next: 'PR-03' })
  })
})

describe('the result', () => {
  it('is a range for each area while something is open, and one figure afterwards', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, { 'PR-01': 'met', 'PR-02': 'notMet' })
    const [law] = (await showResult(deps, given.viewer, { assessmentId })).areas

    expect(law).toMatchObject({ code: 'PR', level: null, missing: ['PR-02'] })
    expect(law?.range?.lowest).toBeLessThan(law?.range?.highest as number)

    const other = await givenAssessment(deps, { name: 'cala' })
    await givenAnswered(deps, other.viewer, other.assessmentId, 'met')
    const whole = await showResult(deps, other.viewer, { assessmentId: other.assessmentId })
    expect(whole.areas.map(({ range, level }) => [range?.lowest, range?.highest, level])).toEqual(
      whole.areas.map(() => [100, 100, 'advanced']),
    )
    expect(whole.first).toEqual([])
  })

  it('names three things at most to begin with, legal duties first', async () => {
    const values = ['PR-01', 'PR-02', 'PR-03', 'ZA-03'].map((code) => [code, 'notMet'] as const)
    await givenAnswered(deps, given.viewer, assessmentId, Object.fromEntries(values))

    const { first } = await showResult(deps, given.viewer, { assessmentId })

    expect(first.map(({ code }) => code)).toEqual(['PR-02', 'PR-03', 'PR-01'])
    expect(first[0]?.guidance).toBeTruthy()
  })
})

describe('a submission', () => {
  it('is read by the team and the coordinator, and does not exist for others', async () => {
    await givenSubmitted(deps, given)
    const coordinator = await givenPerson(deps, 'kasia', { grants: [['coordinator']] })
    const { viewer } = await givenAssessment(deps, { name: 'obca' })
    const place = { assessmentId, no: 1 }

    expect(await showSubmission(deps, given.viewer, place)).toMatchObject({
      statement: { signatories: [{ name: 'Łucja Żółć' }] },
    })
    expect((await showSubmission(deps, coordinator, place)).statement).not.toBeNull()
    await expect(showSubmission(deps, viewer, place)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(showSubmission(deps, given.viewer, { assessmentId, no: 2 })).rejects.toMatchObject(
      { name: 'NotFound' },
    )
  })
})
