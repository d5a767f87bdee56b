import { beforeEach, describe, expect, it } from 'vitest'
import { saveProfile } from '#app/use-cases/organisation/save-profile.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  type GivenAssessment,
  givenAnswered,
  givenAssessment,
} from '#tests/support/given/assessment.ts'
import { givenOrganisation, answersOf as profileOf } from '#tests/support/given/organisation.ts'
import { givenStandard } from '#tests/support/given/standard.ts'
import { closeAssessment, finishAssessment, reopenAssessment } from './move.server.ts'
import { startAssessment } from './start.server.ts'
import { withdrawAssessment } from './withdraw.server.ts'

let deps: TestDeps

beforeEach(async () => {
  deps = await testDeps()
})

const life = async (id: string) =>
  ((await readWorkflow(deps.db, id)).snapshot.value as { life: string }).life

describe('a self-assessment', () => {
  it('is started on the version in use and begins with what the profile already says', async () => {
    await givenStandard(deps)
    const person = await givenPerson(deps, 'ada')
    const { organisationId, viewer } = await givenOrganisation(deps, person, { profile: 'B' })

    const { assessmentId } = await startAssessment(deps, viewer, { organisationId })

    expect(await life(assessmentId)).toBe('inProgress')
    const row = await deps.db.selectFrom('assessment').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ mode: 'self', cycle: 1, attempt: 1, participationId: null })
    expect(row.applicable).toBeGreaterThan(20)
  })

  it('without a profile prepares, and the profile brings it to life', async () => {
    await givenStandard(deps)
    const person = await givenPerson(deps, 'ada')
    const { organisationId, viewer } = await givenOrganisation(deps, person)
    const { assessmentId } = await startAssessment(deps, viewer, { organisationId })
    expect(await life(assessmentId)).toBe('preparing')

    const { legalForm: _kept, ...answers } = profileOf('B')
    await saveProfile(deps, viewer, { organisationId, answers })

    expect(await life(assessmentId)).toBe('inProgress')
  })

  it('that goes on is found again instead of a second one; a closed one gives way to a new cycle', async () => {
    const given = await givenAssessment(deps)
    const { organisationId, viewer, assessmentId } = given
    expect(await startAssessment(deps, viewer, { organisationId })).toEqual({ assessmentId })

    await givenAnswered(deps, viewer, assessmentId, 'met')
    await finishAssessment(deps, viewer, { assessmentId })
    await closeAssessment(deps, viewer, { assessmentId })
    const next = await startAssessment(deps, viewer, { organisationId })

    expect(next.assessmentId).not.toBe(assessmentId)
    const rows = await deps.db.selectFrom('assessment').select('cycle').orderBy('cycle').execute()
    expect(rows.map(({ cycle }) => cycle)).toEqual([1, 2])
  })

  it('is started by an administrator only', async () => {
    const { organisationId } = await givenAssessment(deps)
    const member = await givenPerson(deps, 'ola', { team: { [organisationId]: ['member'] } })
    const stranger = await givenPerson(deps, 'obcy')

    await expect(startAssessment(deps, member, { organisationId })).rejects.toMatchObject({
      name: 'NotAllowed',
    })
    await expect(startAssessment(deps, stranger, { organisationId })).rejects.toMatchObject({
      name: 'NotFound',
    })
  })
})

describe('an assessment', () => {
  let given: GivenAssessment
  let assessmentId: string
  beforeEach(async () => {
    given = await givenAssessment(deps)
    assessmentId = given.assessmentId
  })

  it('is finished once nothing lacks, reopened at will, and a stale page is refused', async () => {
    await givenAnswered(deps, given.viewer, assessmentId, 'met')
    await finishAssessment(deps, given.viewer, { assessmentId })
    expect(await life(assessmentId)).toBe('ready')

    await reopenAssessment(deps, given.viewer, { assessmentId })
    expect(await life(assessmentId)).toBe('inProgress')

    const { version } = await readWorkflow(deps.db, assessmentId)
    const stale = finishAssessment(deps, given.viewer, { assessmentId, version: version - 1 })
    await expect(stale).rejects.toMatchObject({ name: 'StaleWorkflow' })
  })

  it('is withdrawn with a reason that stays out of the log', async () => {
    const reason = 'Nie mamy na to teraz siły, Łucja'
    await withdrawAssessment(deps, given.viewer, { assessmentId, reason })

    expect(await life(assessmentId)).toBe('withdrawn')
    const events = await deps.db.selectFrom('workflowEvent').select('data').execute()
    expect(events.filter(({ data }) => data.includes('Łucja'))).toEqual([])
    const note = await deps.db.selectFrom('note').select('body').executeTakeFirstOrThrow()
    expect(note.body).toBe(reason)
    const again = withdrawAssessment(deps, given.viewer, { assessmentId, reason })
    await expect(again).rejects.toMatchObject({ name: 'EventRefused' })
  })

  it('of a cohort ends by leaving the cohort', async () => {
    const trial = await givenAssessment(deps, { name: 'ola', mode: 'trial' })
    const input = { assessmentId: trial.assessmentId, reason: 'Nie tym razem' }

    const withdrawing = withdrawAssessment(deps, trial.viewer, input)

    await expect(withdrawing).rejects.toMatchObject({ reason: 'withdrawByExit' })
    expect(await life(trial.assessmentId)).toBe('inProgress')
  })
})
