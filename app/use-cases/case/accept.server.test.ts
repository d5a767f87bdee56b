import { describe, expect, test } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenAccepted,
  givenAsked,
  givenChecked,
  givenStaffed,
  givenWorking,
  versionOf,
} from '#tests/support/given/review.ts'
import { acceptAssessment } from './accept.server.ts'
import { returnAssessment } from './return.server.ts'
import { showCompleteness } from './show-completeness.server.ts'
import { undoAcceptance } from './undo-acceptance.server.ts'

const lifeOf = async (deps: Parameters<typeof readWorkflow>[0], id: string) =>
  (await readWorkflow(deps, id)).snapshot.value.life

describe('the completeness check', () => {
  test('shows the frozen submission and what is formally there', async () => {
    const deps = await testDeps()
    const { coordinator, assessmentId } = await givenChecked(deps, { notMet: ['PR-01'] })

    const shown = await showCompleteness(deps, coordinator, { assessmentId })

    expect(shown.actions).toEqual({ accept: true, return: true })
    expect(shown.statement?.signatories).toEqual([
      { name: 'Łucja Żółć', position: 'prezeska zarządu' },
    ])
    expect(shown.formal.criteria).toBe(shown.areas.flatMap(({ criteria }) => criteria).length)
    expect(shown.formal.metDuties).toBe(shown.formal.duties - 1)
    expect(shown.formal.evidencedDuties).toBe(shown.formal.metDuties)
  })

  test.each(['ada', 'recenzentka'])('is not there for %s', async (name) => {
    const deps = await testDeps()
    const { assessmentId, viewer } = await givenChecked(deps)
    const other =
      name === 'ada' ? viewer : await givenPerson(deps, name, { grants: [['reviewer']] })

    const looked = showCompleteness(deps, other, { assessmentId })

    await expect(looked).rejects.toMatchObject({
      name: name === 'ada' ? 'NotAllowed' : 'NotFound',
    })
  })

  test('returns an assessment with a reason that the event holds only as a hash', async () => {
    const deps = await testDeps()
    const { coordinator, assessmentId } = await givenChecked(deps)
    const version = await versionOf(deps, assessmentId)
    const reason = 'Brakuje załącznika do oświadczenia.'

    await returnAssessment(deps, coordinator, { assessmentId, version, reason })

    expect(await lifeOf(deps.db, assessmentId)).toBe('returned')
    const { data } = await deps.db
      .selectFrom('workflowEvent')
      .select('data')
      .where('type', '=', 'assessment.returned')
      .executeTakeFirstOrThrow()
    const { noteId } = JSON.parse(data)
    const note = await deps.db
      .selectFrom('note')
      .selectAll()
      .where('id', '=', noteId)
      .executeTakeFirst()
    expect(note?.body).toBe(reason)
    expect(data).not.toContain('załącznika')
  })

  test('does not return without a reason', async () => {
    const deps = await testDeps()
    const { coordinator, assessmentId } = await givenChecked(deps)
    const version = await versionOf(deps, assessmentId)

    const returned = returnAssessment(deps, coordinator, { assessmentId, version, reason: '  ' })

    await expect(returned).rejects.toMatchObject({ reason: 'reasonNeeded', field: 'reason' })
    expect(await lifeOf(deps.db, assessmentId)).toBe('submitted')
  })
})

describe('an acceptance', () => {
  test('begins a case on the submission and confirms the organisation', async () => {
    const deps = await testDeps()
    const { caseId, assessmentId, organisationId } = await givenAccepted(deps)

    expect(await lifeOf(deps.db, assessmentId)).toBe('accepted')
    const { snapshot } = await readWorkflow(deps.db, caseId)
    expect(snapshot.value).toBe('staffing')
    const organisation = await deps.db
      .selectFrom('organisation')
      .selectAll()
      .where('id', '=', organisationId)
      .executeTakeFirst()
    expect(organisation?.confirmedAt).toBe('2026-11-22T09:00:00.000Z')
  })

  test('is refused while another organisation is confirmed with the same number, and changes nothing', async () => {
    const deps = await testDeps()
    const { coordinator, assessmentId, organisationId } = await givenChecked(deps)
    const own = await deps.db
      .selectFrom('organisation')
      .selectAll()
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow()
    await deps.db
      .insertInto('organisation')
      .values({ ...own, id: 'other', confirmedAt: own.createdAt })
      .execute()
    const version = await versionOf(deps, assessmentId)

    const accepted = acceptAssessment(deps, coordinator, { assessmentId, version })

    await expect(accepted).rejects.toMatchObject({ reason: 'numberConfirmed' })
    expect(await lifeOf(deps.db, assessmentId)).toBe('submitted')
    expect(await deps.db.selectFrom('case').selectAll().execute()).toEqual([])
  })

  test('from a stale form is refused', async () => {
    const deps = await testDeps()
    const { coordinator, assessmentId } = await givenChecked(deps)
    const version = (await versionOf(deps, assessmentId)) - 1

    const accepted = acceptAssessment(deps, coordinator, { assessmentId, version })

    await expect(accepted).rejects.toMatchObject({ name: 'StaleWorkflow' })
  })

  test('does not happen twice', async () => {
    const deps = await testDeps()
    const { coordinator, assessmentId } = await givenAccepted(deps)
    const version = await versionOf(deps, assessmentId)

    const accepted = acceptAssessment(deps, coordinator, { assessmentId, version })

    await expect(accepted).rejects.toMatchObject({ name: 'EventRefused' })
  })

  test('is undone with its case, its reviews and its confirmation', async () => {
    const deps = await testDeps()
    const given = await givenStaffed(deps)
    const { caseId, coordinator, assessmentId, organisationId, reviewIds } = given
    const version = await versionOf(deps, caseId)

    await undoAcceptance(deps, coordinator, { caseId, version, reason: 'Nie ta organizacja.' })

    expect(await lifeOf(deps.db, assessmentId)).toBe('submitted')
    expect((await readWorkflow(deps.db, caseId)).snapshot.value).toBe('discontinued')
    for (const id of reviewIds) {
      expect((await readWorkflow(deps.db, id)).snapshot.value).toBe('released')
    }
    const organisation = await deps.db
      .selectFrom('organisation')
      .select('confirmedAt')
      .where('id', '=', organisationId)
      .executeTakeFirst()
    expect(organisation?.confirmedAt).toBeNull()
  })

  test('that was undone can be given again', async () => {
    const deps = await testDeps()
    const { caseId, coordinator, assessmentId } = await givenAccepted(deps)
    const undoing = { caseId, version: await versionOf(deps, caseId), reason: 'Pomyłka.' }
    await undoAcceptance(deps, coordinator, undoing)
    deps.pass(60_000)
    const version = await versionOf(deps, assessmentId)

    const again = await acceptAssessment(deps, coordinator, { assessmentId, version })

    expect(again.caseId).not.toBe(caseId)
    const reviewer = await givenPerson(deps, 'recenzentka', { grants: [['reviewer']] })
    const asked = { caseId: again.caseId, coordinator }
    await expect(givenAsked(deps, asked, reviewer, { lead: true })).resolves.toBeTruthy()
  })

  test('is not undone once reviewers are at work', async () => {
    const deps = await testDeps()
    const { caseId, coordinator } = await givenWorking(deps)
    const version = await versionOf(deps, caseId)

    const undone = undoAcceptance(deps, coordinator, { caseId, version, reason: 'Pomyłka.' })

    await expect(undone).rejects.toMatchObject({ name: 'EventRefused' })
  })
})
