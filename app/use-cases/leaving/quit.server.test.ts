import { expect, test } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { returnAssessment } from '#app/use-cases/case/return.server.ts'
import { showRegister } from '#app/use-cases/certificate/show-register.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAnswered, givenAssessment } from '#tests/support/given/assessment.ts'
import { givenCohort, givenInvited, givenParticipation } from '#tests/support/given/cohort.ts'
import {
  givenAccepted,
  givenChecked,
  givenReported,
  givenReviewed,
  givenScheduled,
  givenSettled,
  givenStaffed,
  givenVotes,
  givenWorking,
} from '#tests/support/given/review.ts'
import { quitCourse } from './quit.server.ts'
import { showLeaving } from './show-leaving.server.ts'

type Given = { organisationId: string; personId: string }

const of = (given: { organisationId: string; viewer: Viewer }): Given => ({
  ...{ organisationId: given.organisationId, personId: given.viewer.personId },
})
const cohort = (given: { organisationId: string; administrator: Viewer }): Given => ({
  ...{ organisationId: given.organisationId, personId: given.administrator.personId },
})

async function returned(deps: TestDeps) {
  const given = await givenChecked(deps)
  const { assessmentId, coordinator } = given
  const { version } = await readWorkflow(deps.db, assessmentId)
  await returnAssessment(deps, coordinator, {
    ...{ assessmentId, version, reason: 'Brakuje statutu.' },
  } as never)
  return of(given)
}

async function ready(deps: TestDeps) {
  const given = await givenAssessment(deps, { mode: 'trial' })
  await givenAnswered(deps, given.viewer, given.assessmentId, 'met')
  await finishAssessment(deps, given.viewer, { assessmentId: given.assessmentId })
  return of(given)
}

/** Every state in which an organisation can stand, and how it gets there. */
const states: Record<string, (deps: TestDeps) => Promise<Given>> = {
  invited: async (deps) => cohort(await givenInvited(deps, await givenCohort(deps))),
  preparing: async (deps) => cohort(await givenParticipation(deps, await givenCohort(deps))),
  answering: async (deps) => of(await givenAssessment(deps, { mode: 'trial' })),
  ready,
  submitted: async (deps) => of(await givenChecked(deps)),
  returned,
  staffing: async (deps) => of(await givenAccepted(deps)),
  confirming: async (deps) => of(await givenStaffed(deps)),
  individual: async (deps) => of(await givenWorking(deps)),
  agreeing: async (deps) => of(await givenReviewed(deps)),
  drafting: async (deps) => of(await givenSettled(deps)),
  awaiting: async (deps) => of(await givenReported(deps)),
  onAgenda: async (deps) => of(await givenScheduled(deps)),
  voting: async (deps) => {
    const given = await givenScheduled(deps)
    await givenVotes(deps, given, ['withConditions', 'withConditions'])
    return of(given)
  },
  'on its own': async (deps) => of(await givenAssessment(deps)),
}

const statesOf = async ({ db }: Deps) =>
  (await db.selectFrom('workflow').select(['kind', 'state']).execute())
    .filter(({ kind }) => kind !== 'cohort' && kind !== 'standardVersion')
    .map(({ kind, state }) => `${kind} ${kind === 'assessment' ? JSON.parse(state).life : state}`)

const ended = new Set([
  ...['participation "exited"', 'assessment withdrawn', 'case "discontinued"', 'case "reported"'],
  ...['review "released"', 'decision "discontinued"'],
])

test.for(Object.keys(states))(
  'an organisation leaves when %s, with or without a reason',
  async (state) => {
    const deps = await testDeps()
    const { organisationId, personId } = await (states[state] as (d: Deps) => Promise<Given>)(deps)
    const viewer = await refreshed(deps, personId)
    const before = await showLeaving(deps, viewer, { organisationId })
    expect(before.courses).toHaveLength(1)
    const [course] = before.courses
    const { id: courseId, version } = course as NonNullable<typeof course>

    await quitCourse(deps, viewer, { organisationId, courseId, version, reason: '' })
    await drainOutbox(deps)

    expect((await statesOf(deps)).filter((each) => !ended.has(each))).toEqual([])
    const after = await showLeaving(deps, viewer, { organisationId })
    expect(after).toMatchObject({ courses: [], pending: [] })
    expect((await showRegister(deps, { before: null })).lines).toEqual([])
    expect(await deps.db.selectFrom('certificate').select('id').execute()).toEqual([])
  },
)

test('whoever reviewed or was to vote is told that it is over', async () => {
  const deps = await testDeps()
  const given = await givenScheduled(deps)
  await drainOutbox(deps)
  const viewer = await refreshed(deps, given.viewer.personId)
  const { organisationId } = given
  const [course] = (await showLeaving(deps, viewer, { organisationId })).courses
  const { id: courseId, version } = course as NonNullable<typeof course>

  await quitCourse(deps, viewer, { organisationId, courseId, version, reason: 'Brak sił' })
  await drainOutbox(deps)

  const told = await deps.db
    .selectFrom('notice')
    .select(['news', 'personId'])
    .where('news', 'in', ['decisionDiscontinued.panel', 'reviewReleased.reviewer'])
    .execute()
  expect(told.filter(({ news }) => news === 'decisionDiscontinued.panel')).toHaveLength(5)
  expect(told.filter(({ news }) => news === 'reviewReleased.reviewer')).toHaveLength(2)
  const log = await deps.db.selectFrom('workflowEvent').select('data').execute()
  expect(JSON.stringify(log)).not.toContain('Brak sił')
})
