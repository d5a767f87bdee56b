import { beforeEach, describe, expect, it } from 'vitest'
import { addPlanItem } from '#app/use-cases/plan/add.server.ts'
import { advanceWorkflow, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import { keepNote } from '#db/notes.ts'
import { submissionsOf } from '#db/queries/submission.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  type GivenAssessment,
  givenAnswered,
  givenAssessment,
  givenSubmitted,
  statement,
} from '#tests/support/given/assessment.ts'
import { giveAnswer } from './answer.server.ts'
import { finishAssessment, reopenAssessment } from './move.server.ts'
import { readSubmission } from './read-submission.server.ts'
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

async function givenReturned() {
  await deps.db.transaction().execute(async (trx) => {
    const note = { id: 'note-1', body: 'Brakuje dat', authorId: 'kasia', at: inTime.at }
    await advanceWorkflow(trx, {
      id: assessmentId,
      event: { ...inTime, ...(await keepNote(trx, note)) },
    })
  })
}

describe('a submission', () => {
  it('freezes answers, evidence, profile, plan and results under a hash', async () => {
    const { submissionId, no, sha256 } = await givenSubmitted(deps, given, { notMet: ['PR-03'] })

    const { content, ...kept } = await readSubmission(deps.db, submissionId)
    expect([no, kept.no, kept.sha256, await life()]).toEqual([1, 1, sha256, 'submitted'])
    expect(sha256Of(canonicalText(content))).toBe(sha256)
    expect(content).toMatchObject({
      mode: 'trial',
      organisation: { id: given.organisationId, revision: 1 },
      cohort: { id: given.cohortId, code: 'O-01' },
      standard: { slug: 'wroclaw-ngo', version: '0.9-pilot' },
    })
    expect(content?.answers).toHaveLength(content?.criteria.length as number)
    expect(content?.answers[0]?.evidence).toMatchObject([
      { form: 'record', name: 'Dokument do PR-01' },
    ])
    expect(content?.profile.find(({ fact }) => fact === 'legalForm')).toMatchObject({
      source: 'person',
    })
    expect(content?.areas.PR).toMatchObject({ missingCritical: ['PR-03'], level: 'on-the-way' })
    expect(content?.plan).toMatchObject([{ owner: 'Zarząd', codes: ['PR-03'] }])
    expect(canonicalText(content)).not.toContain('Łucja')
  })

  it('keeps the names of those who signed out of the log', async () => {
    await givenSubmitted(deps, given)

    const events = await deps.db.selectFrom('workflowEvent').select('data').execute()
    expect(events.filter(({ data }) => data.includes('Łucja'))).toEqual([])
    const row = await deps.db.selectFrom('statement').selectAll().executeTakeFirstOrThrow()
    expect(row.signatories).toContain('Łucja Żółć')
    expect(row.hash).toBe(sha256Of(`${row.salt}:${canonicalText(statement)}`))
  })

  it('cannot be changed, and neither can the answers under it', async () => {
    const { submissionId } = await givenSubmitted(deps, given)

    const answering = giveAnswer(deps, given.viewer, {
      assessmentId,
      code: 'PR-01',
      value: 'notMet',
      revision: 1,
    })
    const forging = deps.db
      .updateTable('submission')
      .set({ content: '{}' })
      .where('id', '=', submissionId)

    await expect(answering).rejects.toMatchObject({ name: 'EventRefused' })
    await expect(forging.execute()).rejects.toThrow('immutable')
  })

  it('is made once', async () => {
    await givenSubmitted(deps, given)

    await expect(submitting()).rejects.toMatchObject({ reason: 'alreadySubmitted' })
    expect(await made()).toHaveLength(1)
  })

  it('returned with reasons is edited again and becomes number 2', async () => {
    await givenSubmitted(deps, given)
    await givenReturned()
    await giveAnswer(deps, given.viewer, {
      assessmentId,
      code: 'PR-01',
      value: 'met',
      justification: 'Z datą',
      revision: 1,
    })
    await finishAssessment(deps, given.viewer, { assessmentId })

    expect(await submitting()).toMatchObject({ no: 2 })
    const [first, second] = await made()
    expect([first?.no, second?.no]).toEqual([1, 2])
    const one = await readSubmission(deps.db, first?.id as string)
    expect(one.content?.answers[0]).toMatchObject({ revision: 1, justification: '' })
  })
})

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
