import { beforeEach, describe, expect, it } from 'vitest'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { planOf } from '#db/queries/plan.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  type GivenAssessment,
  givenAnswered,
  givenAssessment,
} from '#tests/support/given/assessment.ts'
import { addPlanItem } from './add.server.ts'
import { changePlan } from './change.server.ts'
import { planFromGaps } from './from-gaps.server.ts'

let deps: TestDeps
let given: GivenAssessment
let assessmentId: string

beforeEach(async () => {
  deps = await testDeps()
  given = await givenAssessment(deps)
  assessmentId = given.assessmentId
})

const planned = async () => contextOf(await readWorkflow(deps.db, assessmentId)).planned
const item = (over: object = {}) => ({
  assessmentId,
  codes: ['PR-01'],
  title: 'Uchwalić statut',
  owner: 'Ada',
  dueOn: '2027-01-31',
  ...over,
})

describe('the plan', () => {
  it('holds what, who and by when, and tells the machine which criteria stand in it', async () => {
    await addPlanItem(deps, given.viewer, item({ codes: ['PR-01', 'PR-02'] }))

    expect(await planned()).toEqual(['PR-01', 'PR-02'])
    expect(await planOf(deps.db, assessmentId)).toMatchObject([
      { title: 'Uchwalić statut', owner: 'Ada', status: 'open', codes: ['PR-01', 'PR-02'] },
    ])
  })

  it.each([{ owner: '' }, { dueOn: undefined }])('is no plan yet with %j', async (over) => {
    await addPlanItem(deps, given.viewer, item(over))

    expect(await planned()).toEqual([])
  })

  it('keeps a criterion planned when its item is done, not when it is dropped', async () => {
    await addPlanItem(deps, given.viewer, item())
    const { id: itemId } = (await planOf(deps.db, assessmentId))[0]!
    await changePlan(deps, given.viewer, { assessmentId, itemId, revision: 1, status: 'done' })
    expect(await planned()).toEqual(['PR-01'])

    await changePlan(deps, given.viewer, { assessmentId, itemId, revision: 2, status: 'dropped' })
    expect(await planned()).toEqual([])
  })

  it('is not overwritten by somebody who saw an older text', async () => {
    await addPlanItem(deps, given.viewer, item())
    const { id: itemId } = (await planOf(deps.db, assessmentId))[0]!
    await changePlan(deps, given.viewer, { assessmentId, itemId, revision: 1, title: 'Nowy' })

    const late = changePlan(deps, given.viewer, {
      assessmentId,
      itemId,
      revision: 1,
      title: 'Stary',
    })

    await expect(late).rejects.toMatchObject({ name: 'StaleWorkflow' })
    expect(await planOf(deps.db, assessmentId)).toMatchObject([{ title: 'Nowy', revision: 2 }])
  })

  it('fills itself from the gaps once, with a proposed title for each', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, {
      'PR-01': 'partly',
      'PR-02': 'unknown',
      'PR-03': 'met',
    })
    const who = { assessmentId, owner: 'Zarząd', dueOn: '2027-03-31' }

    expect(await planFromGaps(deps, given.viewer, who)).toEqual({ added: 2 })
    expect(await planFromGaps(deps, given.viewer, who)).toEqual({ added: 0 })
    expect(await planned()).toEqual(['PR-01', 'PR-02'])
    const titles = (await planOf(deps.db, assessmentId)).map(({ title }) => title)
    expect(titles.map((title) => title.split(':')[0]).sort()).toEqual(['Dokończyć', 'Sprawdzić'])
  })
})

describe('who may plan', () => {
  it('not an observer, and for a stranger there is nothing', async () => {
    const observer = await givenPerson(deps, 'ola', {
      team: { [given.organisationId]: ['observer'] },
    })
    const stranger = (await givenAssessment(deps, { name: 'obca' })).viewer

    await expect(addPlanItem(deps, observer, item())).rejects.toMatchObject({ name: 'NotAllowed' })
    await expect(addPlanItem(deps, stranger, item())).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('nobody for a criterion that does not exist, nor an item of somebody else', async () => {
    const other = await givenAssessment(deps, { name: 'obca' })
    await addPlanItem(deps, other.viewer, { ...item(), assessmentId: other.assessmentId })
    const { id: itemId } = (await planOf(deps.db, other.assessmentId))[0]!

    const adding = addPlanItem(deps, given.viewer, item({ codes: ['PR-99'] }))
    const changing = changePlan(deps, given.viewer, {
      assessmentId,
      itemId,
      revision: 1,
      status: 'done',
    })

    await expect(adding).rejects.toMatchObject({ name: 'NotFound' })
    await expect(changing).rejects.toMatchObject({ name: 'NotFound' })
  })
})
