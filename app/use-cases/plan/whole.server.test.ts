import { beforeEach, describe, expect, it } from 'vitest'
import { closeAssessment, finishAssessment } from '#app/use-cases/assessment/move.server.ts'
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
import { changeSeveral } from './change-several.server.ts'
import { exportPlan } from './export.server.ts'
import { showPlan, showPlanItem } from './show.server.ts'
import { type PlanFilter, showWholePlan } from './show-whole.server.ts'

let deps: TestDeps
let given: GivenAssessment
let assessmentId: string
let organisationId: string

beforeEach(async () => {
  deps = await testDeps()
  given = await givenAssessment(deps)
  ;({ assessmentId, organisationId } = given)
  for (const [code, title, owner, dueOn] of [
    ['PR-01', 'Uchwalić statut', 'Ada', '2026-10-01'],
    ['PR-02', 'Zgłosić zmianę', 'ada, zarząd', '2027-01-31'],
    ['PR-03', 'Wybrać władze', 'Ola', '2027-02-28'],
  ] as const)
    await addPlanItem(deps, given.viewer, { assessmentId, codes: [code], title, owner, dueOn })
})

const itemsOf = async () =>
  (await planOf(deps.db, assessmentId)).map(({ id, revision }) => ({ id, revision }))
const shown = async (filter: PlanFilter) =>
  (await showWholePlan(deps, given.viewer, { organisationId, filter })).items.map(
    ({ title }) => title,
  )

describe('the whole plan', () => {
  it('is filtered by whose it is, by what is late and by how far it came', async () => {
    const [, second, third] = await itemsOf()
    const change = { assessmentId, itemId: second!.id, revision: 1 }
    await changePlan(deps, given.viewer, { ...change, status: 'underWay' })
    await changePlan(deps, given.viewer, {
      ...{ assessmentId, itemId: third!.id, revision: 1, status: 'done' },
    })

    expect(await shown('mine')).toEqual(['Uchwalić statut', 'Zgłosić zmianę'])
    expect(await shown('overdue')).toEqual(['Uchwalić statut'])
    expect(await shown('done')).toEqual(['Wybrać władze'])
    expect(await shown('current')).toHaveLength(2)
    const { items } = await showWholePlan(deps, given.viewer, { organisationId, filter: 'all' })
    expect(items.map(({ status }) => status)).toEqual(['open', 'underWay', 'done'])
  })

  it('changes several at once, and the machine learns what is planned', async () => {
    const items = (await itemsOf()).slice(0, 2)

    const changed = await changeSeveral(deps, given.viewer, {
      ...{ organisationId, items, status: 'dropped' },
    })

    expect(changed).toEqual({ changed: 2 })
    expect(contextOf(await readWorkflow(deps.db, assessmentId)).planned).toEqual(['PR-03'])
  })

  it('changes none of them when one was changed by somebody else', async () => {
    const items = await itemsOf()
    await changePlan(deps, given.viewer, {
      ...{ assessmentId, itemId: items[2]!.id, revision: 1, title: 'Nowy' },
    })

    const changing = changeSeveral(deps, given.viewer, { organisationId, items, owner: 'Ewa' })

    await expect(changing).rejects.toMatchObject({ name: 'StaleWorkflow' })
    expect((await planOf(deps.db, assessmentId)).map(({ owner }) => owner)).not.toContain('Ewa')
  })

  it.each([
    [{ items: [], status: 'done' as const }, 'planNothingChosen'],
    [{ items: [{ id: 'x', revision: 1 }] }, 'planNothingToChange'],
  ])('asks what is meant: %j', async (input, reason) => {
    await expect(
      changeSeveral(deps, given.viewer, { organisationId, ...input }),
    ).rejects.toMatchObject({ reason })
  })

  it('goes on after its assessment is over', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, 'met')
    await finishAssessment(deps, given.viewer, { assessmentId })
    await closeAssessment(deps, given.viewer, { assessmentId })
    const [first] = await itemsOf()

    await changePlan(deps, given.viewer, {
      ...{ assessmentId, itemId: first!.id, revision: 1, status: 'done', support: 'szkolenie' },
    })

    const { item } = await showPlanItem(deps, given.viewer, { assessmentId, itemId: first!.id })
    expect(item).toMatchObject({ shown: 'done', support: 'szkolenie' })
  })

  it('leaves as a file in the words of its reader, without a formula', async () => {
    await addPlanItem(deps, given.viewer, {
      ...{ assessmentId, codes: ['PR-06'], title: '=1+1', owner: 'Ada', dueOn: '2027-03-01' },
    })

    const text = await exportPlan(deps, given.viewer, {
      ...{ organisationId, filter: 'current', locale: 'pl' },
    })

    expect(text).toContain('Co zrobimy;Kto;Do kiedy;Stan')
    expect(text).toContain("'=1+1;Ada;2027-03-01;do zrobienia")
  })

  it('is read by the team, changed by its writers, and found by nobody else', async () => {
    const observer = await givenPerson(deps, 'ola', { team: { [organisationId]: ['observer'] } })
    const stranger = await givenPerson(deps, 'obca')
    const coordinator = await givenPerson(deps, 'kora', { grants: [['coordinator']] })
    const change = { organisationId, items: await itemsOf(), status: 'done' as const }

    expect((await showWholePlan(deps, observer, { organisationId })).mayPlan).toBe(false)
    await expect(changeSeveral(deps, observer, change)).rejects.toMatchObject({
      name: 'NotAllowed',
    })
    await expect(showWholePlan(deps, stranger, { organisationId })).rejects.toMatchObject({
      name: 'NotFound',
    })
    await expect(showWholePlan(deps, coordinator, { organisationId })).rejects.toMatchObject({
      name: 'NotAllowed',
    })
  })

  it('may tie one step to several gaps, each only once', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, { 'ZA-01': 'notMet', 'ZA-03': 'partly' })
    const [first] = await itemsOf()

    await changePlan(deps, given.viewer, {
      ...{ assessmentId, itemId: first!.id, revision: 1, codes: ['PR-01', 'ZA-01', 'ZA-03'] },
    })

    const { gaps } = await showPlan(deps, given.viewer, { assessmentId })
    expect(gaps.map(({ code, items }) => [code, items.length])).toEqual([
      ['ZA-03', 1],
      ['ZA-01', 1],
    ])
  })
})
