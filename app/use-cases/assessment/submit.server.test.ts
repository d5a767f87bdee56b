import { beforeEach, describe, expect, it } from 'vitest'
import { advanceWorkflow, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import { keepNote } from '#db/notes.ts'
import { submissionsOf } from '#db/queries/submission.server.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  type GivenAssessment,
  givenAssessment,
  givenSubmitted,
  statement,
} from '#tests/support/given/assessment.ts'
import { giveAnswer } from './answer.server.ts'
import { finishAssessment } from './move.server.ts'
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
