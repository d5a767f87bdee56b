import { beforeEach, describe, expect, it } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { type GivenAssessment, givenAssessment } from '#tests/support/given/assessment.ts'
import { giveAnswer } from './answer.server.ts'
import { contextOf } from './read.server.ts'

let deps: TestDeps
let given: GivenAssessment

beforeEach(async () => {
  deps = await testDeps()
  given = await givenAssessment(deps)
})

const answering = (over: object = {}) => ({
  assessmentId: given.assessmentId,
  code: 'PR-01',
  value: 'met' as const,
  revision: 0,
  ...over,
})

const row = () => deps.db.selectFrom('answer').selectAll().executeTakeFirst()

describe('who may answer', () => {
  it.each(['member', 'administrator'] as const)('a %s of the team', async (role) => {
    const person = await givenPerson(deps, 'ola', { team: { [given.organisationId]: [role] } })

    await expect(giveAnswer(deps, person, answering())).resolves.toBeDefined()
  })

  it('not an observer of the team', async () => {
    const person = await givenPerson(deps, 'ola', {
      team: { [given.organisationId]: ['observer'] },
    })

    await expect(giveAnswer(deps, person, answering())).rejects.toMatchObject({
      name: 'NotAllowed',
    })
  })

  it('not a coordinator, who sees only that the assessment goes on', async () => {
    const person = await givenPerson(deps, 'ola', { grants: [['coordinator']] })

    await expect(giveAnswer(deps, person, answering())).rejects.toMatchObject({
      name: 'NotAllowed',
    })
  })

  it('nobody of another organisation, for whom it does not exist', async () => {
    const other = await givenAssessment(deps, { name: 'obca' })

    const answer = giveAnswer(deps, other.viewer, answering())

    await expect(answer).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('an address that leads nowhere', () => {
  it.each([{ code: 'PR-99' }, { assessmentId: 'nikt' }])('%j is not found', async (over) => {
    const answer = giveAnswer(deps, given.viewer, answering(over))

    await expect(answer).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('a criterion that does not apply is refused by the machine', async () => {
    const { applicable } = contextOf(await readWorkflow(deps.db, given.assessmentId))
    const codes = new Set(applicable.map(({ code }) => code))
    const excluded = (await deps.db.selectFrom('criterion').select('code').execute()).find(
      ({ code }) => !codes.has(code),
    )

    const answer = giveAnswer(deps, given.viewer, answering({ code: excluded?.code }))

    await expect(answer).rejects.toMatchObject({ name: 'EventRefused' })
    expect(await row()).toBeUndefined()
  })
})
