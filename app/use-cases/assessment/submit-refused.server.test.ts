import { beforeEach, describe, expect, it } from 'vitest'
import { addPlanItem } from '#app/use-cases/plan/add.server.ts'
import { advanceWorkflow, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { submissionsOf } from '#db/queries/submission.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  type GivenAssessment,
  givenAnswered,
  givenAssessment,
  statement,
} from '#tests/support/given/assessment.ts'
import { finishAssessment, reopenAssessment } from './move.server.ts'
import { submitAssessment } from './submit.server.ts'

let deps: TestDeps
let given: GivenAssessment
let assessmentId: string

beforeEach(async () => {
  deps = await testDeps()
  given = await givenAssessment(deps, { mode: 'trial' })
  assessmentId = given.assessmentId
})

const life = async () =>
  ((await readWorkflow(deps.db, assessmentId)).snapshot.value as { life: string }).life
const submitting = () => submitAssessment(deps, given.viewer, { assessmentId, statement })
const made = () => submissionsOf(deps.db, assessmentId)
const inTime = { type: 'assessment.returned', actorId: 'kasia', at: '2026-11-23T09:00:00.000Z' }

describe('a submission is refused', () => {
  it('while something lacks, and nothing is written', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, { 'PR-01': 'notMet' })

    await expect(finishAssessment(deps, given.viewer, { assessmentId })).rejects.toMatchObject({
      name: 'EventRefused',
    })
    await expect(submitting()).rejects.toMatchObject({ reason: 'notReadyToSubmit' })
    expect(await made()).toEqual([])
  })

  it('after the last day, at midnight in Poland', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, 'met')
    await finishAssessment(deps, given.viewer, { assessmentId })
    deps.pass(Date.parse('2026-12-15T23:00:00Z') - deps.now().getTime())

    await expect(submitting()).rejects.toMatchObject({ reason: 'submissionOver' })
    deps.pass(-1)
    expect(await submitting()).toMatchObject({ no: 1 })
  })

  it('when the cohort has moved on', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, 'met')
    await finishAssessment(deps, given.viewer, { assessmentId })
    for (const phase of ['supporting', 'reviewing', 'deciding']) {
      const event = { type: 'phase.opened', phase, actorId: 'kasia', at: inTime.at }
      await deps.db
        .transaction()
        .execute((trx) => advanceWorkflow(trx, { id: given.cohortId as string, event }))
    }

    await expect(submitting()).rejects.toMatchObject({ reason: 'submissionClosed' })
    expect([await life(), await made()]).toEqual(['ready', []])
  })

  it('for a self-assessment', async () => {
    const self = await givenAssessment(deps, { name: 'sama' })
    await givenAnswered(deps, self.viewer, self.assessmentId, 'met')
    await finishAssessment(deps, self.viewer, { assessmentId: self.assessmentId })

    const sending = submitAssessment(deps, self.viewer, {
      assessmentId: self.assessmentId,
      statement,
    })

    await expect(sending).rejects.toMatchObject({ reason: 'selfNotSubmitted' })
  })

  it('by anyone but a signatory', async () => {
    const member = await givenPerson(deps, 'ola', { team: { [given.organisationId]: ['member'] } })

    const sending = submitAssessment(deps, member, { assessmentId, statement })

    await expect(sending).rejects.toMatchObject({ name: 'NotAllowed' })
  })

  it('when somebody changed the assessment since the form was opened', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, 'met')
    await finishAssessment(deps, given.viewer, { assessmentId })
    const { version } = await readWorkflow(deps.db, assessmentId)
    await reopenAssessment(deps, given.viewer, { assessmentId })
    await finishAssessment(deps, given.viewer, { assessmentId })

    const late = submitAssessment(deps, given.viewer, { assessmentId, statement, version })

    await expect(late).rejects.toMatchObject({ name: 'StaleWorkflow' })
    expect(await made()).toEqual([])
  })
})

it('a plan changed while it is ready takes the assessment back to work', async () => {
  await givenAnswered(deps, given.viewer, assessmentId, 'met')
  await finishAssessment(deps, given.viewer, { assessmentId })
  const item = { title: 'Przejrzeć', owner: 'Ada', dueOn: '2027-01-01', codes: ['PR-01'] }
  await addPlanItem(deps, given.viewer, { assessmentId, ...item })

  expect(await life()).toBe('inProgress')
})
