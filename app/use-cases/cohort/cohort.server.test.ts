import { describe, expect, test } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenCohort, givenPhase, settings } from '#tests/support/given/cohort.ts'
import { givenStandard, givenStandardInForce } from '#tests/support/given/standard.ts'
import { createCohort } from './create.server.ts'
import { moveDeadline } from './move-deadline.server.ts'
import { openPhase, undoPhase } from './phases.server.ts'
import { showCohorts } from './show-list.server.ts'
import { submissionWindow } from './submission-window.server.ts'

const plan = { name: 'Wiosna', settings }

describe('planning a cohort', () => {
  test('a trial takes a text that is frozen, full mode one that is in force', async () => {
    const deps = await testDeps()
    const pilot = await givenStandard(deps)
    const inForce = await givenStandardInForce(deps)
    const viewer = await givenPerson(deps, 'k', { grants: [['coordinator']] })
    const create = (mode: 'trial' | 'full', standardVersionId: string) =>
      createCohort(deps, viewer, { ...plan, mode, standardVersionId })

    await expect(create('trial', pilot.id)).resolves.toBeTypeOf('string')
    await expect(create('full', inForce.id)).resolves.toBeTypeOf('string')
    await expect(create('full', pilot.id)).rejects.toMatchObject({ reason: 'versionNotInForce' })
    await expect(create('trial', 'nobody')).rejects.toMatchObject({ reason: 'versionUnknown' })
  })

  test('a draft of a standard serves neither', async () => {
    const deps = await testDeps()
    const { id: standardVersionId } = await givenStandard(deps, { stage: 'consultation' })
    const viewer = await givenPerson(deps, 'k', { grants: [['coordinator']] })

    const created = createCohort(deps, viewer, { ...plan, mode: 'trial', standardVersionId })

    await expect(created).rejects.toMatchObject({ reason: 'versionNotTried' })
  })

  test('deadlines out of their order are refused beside the one that is early', async () => {
    const deps = await testDeps()
    const { id: standardVersionId } = await givenStandard(deps)
    const viewer = await givenPerson(deps, 'k', { grants: [['coordinator']] })
    const deadlines = { ...settings.deadlines, review: '2027-01-30' }

    const created = createCohort(deps, viewer, {
      ...{ ...plan, mode: 'trial', standardVersionId },
      settings: { ...settings, deadlines },
    })

    await expect(created).rejects.toMatchObject({ reason: 'deadlineOrder', field: 'review' })
  })

  test('is for coordinators: nobody else finds such a page', async () => {
    const deps = await testDeps()
    const { id: standardVersionId } = await givenStandard(deps)
    const other = await givenPerson(deps, 'recenzentka', { grants: [['reviewer']] })

    const created = createCohort(deps, other, { ...plan, mode: 'trial', standardVersionId })

    await expect(created).rejects.toMatchObject({ name: 'NotFound' })
    await expect(showCohorts(deps, other)).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('the phases', () => {
  test('open one after another; a second click on the same button is told that something changed', async () => {
    const deps = await testDeps()
    const { cohortId, coordinator } = await givenCohort(deps, { phase: 'calling' })
    const { version } = await readWorkflow(deps.db, cohortId)

    await openPhase(deps, coordinator, { cohortId, phase: 'composed', version })

    const again = openPhase(deps, coordinator, { cohortId, phase: 'composed', version })
    await expect(again).rejects.toMatchObject({ name: 'StaleWorkflow' })
    const leap = openPhase(deps, coordinator, { cohortId, phase: 'closed', version: version + 1 })
    await expect(leap).rejects.toMatchObject({ name: 'EventRefused' })
  })

  test('are undone with a reason that stays out of the log', async () => {
    const deps = await testDeps()
    const { cohortId, coordinator } = await givenCohort(deps, { phase: 'reviewing' })
    const { version } = await readWorkflow(deps.db, cohortId)

    await undoPhase(deps, coordinator, { cohortId, reason: 'Za wcześnie o tydzień', version })

    expect((await readWorkflow(deps.db, cohortId)).snapshot.value).toBe('supporting')
    const log = await deps.db.selectFrom('workflowEvent').select('data').execute()
    expect(JSON.stringify(log)).not.toContain('tydzień')
    const notes = await deps.db.selectFrom('note').select('body').execute()
    expect(notes).toEqual([{ body: 'Za wcześnie o tydzień' }])
  })

  test('a stranger finds no cohort, and a city observer may not run it', async () => {
    const deps = await testDeps()
    const { cohortId } = await givenCohort(deps)
    const stranger = await givenPerson(deps, 'obca')
    const observer = await givenPerson(deps, 'miasto', {
      grants: [['observer', 'cohort', cohortId]],
    })
    const open = { cohortId, phase: 'supporting' as const, version: 6 }

    await expect(openPhase(deps, stranger, open)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(openPhase(deps, observer, open)).rejects.toMatchObject({ name: 'NotAllowed' })
  })
})

describe('a deadline', () => {
  test('moves to a later day, with an event that names it', async () => {
    const deps = await testDeps()
    const { cohortId, coordinator } = await givenCohort(deps)
    const { version } = await readWorkflow(deps.db, cohortId)
    const move = { cohortId, deadline: 'submission' as const, dueOn: '2027-02-15', version }

    await moveDeadline(deps, coordinator, move)

    expect((await findCohort(deps.db, cohortId))?.settings.deadlines.submission).toBe('2027-02-15')
    const event = await deps.db
      .selectFrom('workflowEvent')
      .select('data')
      .where('type', '=', 'deadline.moved')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(event.data)).toEqual({ deadline: 'submission', dueOn: '2027-02-15' })
  })

  test.each([
    ['2026-11-21', 'deadlinePast'],
    ['2027-04-01', 'deadlineOrder'],
  ])('is not set to %s: %s', async (dueOn, reason) => {
    const deps = await testDeps()
    const { cohortId, coordinator } = await givenCohort(deps)
    const { version } = await readWorkflow(deps.db, cohortId)

    const moved = moveDeadline(deps, coordinator, {
      cohortId,
      deadline: 'submission',
      dueOn,
      version,
    })

    await expect(moved).rejects.toMatchObject({ reason, field: 'dueOn' })
  })
})

describe('submissions are taken', () => {
  test('in the phases that allow it, until the last minute of the day in Poland', async () => {
    const deps = await testDeps()
    const { cohortId, coordinator } = await givenCohort(deps, { phase: 'kickOff' })
    const window = (now: string) => submissionWindow(deps.db, cohortId, new Date(now))

    expect(await window('2026-12-01T12:00:00Z')).toMatchObject({ open: false, because: 'phase' })
    await givenPhase(deps, coordinator, cohortId, 'assessing')
    expect(await window('2027-01-31T22:59:59.999Z')).toMatchObject({ open: true })
    expect(await window('2027-01-31T23:00:00Z')).toMatchObject({ open: false, because: 'over' })
  })
})
