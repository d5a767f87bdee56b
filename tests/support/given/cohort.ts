import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { createCohort, type NewCohort } from '#app/use-cases/cohort/create.server.ts'
import { openPhase } from '#app/use-cases/cohort/phases.server.ts'
import { acceptInvitation } from '#app/use-cases/participation/answer-invitation.server.ts'
import { inviteOrganisation } from '#app/use-cases/participation/invite.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { type CohortPhase, cohortPhases } from '#workflows/cohort/events.ts'
import { givenPerson } from '../cast.ts'
import { givenOrganisation } from './organisation.ts'
import { givenStandard, givenStandardInForce } from './standard.ts'

export const settings: NewCohort['settings'] = {
  deadlines: {
    submission: '2027-01-31',
    review: '2027-03-31',
    decision: '2027-04-30',
    end: '2027-06-30',
  },
  reviewDays: 15,
  clarificationDays: 10,
  quorum: 3,
  places: null,
}

/** A coordinator and a cohort of theirs that has come to a phase. */
export async function givenCohort(
  deps: Deps,
  {
    phase = 'assessing',
    mode = 'trial',
    ...changed
  }: { phase?: CohortPhase; mode?: 'trial' | 'full' } & Partial<NewCohort['settings']> = {},
) {
  const standard = await (mode === 'trial' ? givenStandard(deps) : givenStandardInForce(deps))
  const coordinator = await givenPerson(deps, 'koordynatorka', { grants: [['coordinator']] })
  const cohortId = await createCohort(deps, coordinator, {
    name: 'Wiosna 2027',
    mode,
    standardVersionId: standard.id,
    settings: { ...settings, ...changed },
  })
  await givenPhase(deps, coordinator, cohortId, phase)
  return { cohortId, coordinator, standardVersionId: standard.id }
}

/** Opens one phase after another until the asked one. */
export async function givenPhase(
  deps: Deps,
  coordinator: Viewer,
  cohortId: string,
  until: CohortPhase,
): Promise<void> {
  for (;;) {
    const { snapshot, version } = await readWorkflow(deps.db, cohortId)
    const place = cohortPhases.indexOf(snapshot.value as CohortPhase)
    if (place >= cohortPhases.indexOf(until)) return
    const phase = cohortPhases[place + 1] as CohortPhase
    await openPhase(deps, coordinator, { cohortId, phase, version })
  }
}

let count = 0

/** An organisation without numbers, with its administrator, who may sign for it too. */
export async function givenNewcomer(deps: Deps, name = 'Fundacja „Zażółć gęślą jaźń”') {
  const person = await givenPerson(deps, `administratorka-${++count}`)
  const input = { name, nip: '', regon: '' }
  const { organisationId, viewer } = await givenOrganisation(deps, person, input)
  return { organisationId, administrator: viewer }
}

type Setting = { cohortId: string; coordinator: Viewer }

/** An organisation asked into a cohort. */
export async function givenInvited(deps: Deps, { cohortId, coordinator }: Setting, name?: string) {
  const { organisationId, administrator } = await givenNewcomer(deps, name)
  const participationId = await inviteOrganisation(deps, coordinator, { cohortId, organisationId })
  return { organisationId, administrator, participationId, cohortId, coordinator }
}

/** An organisation that takes part, with its assessment open. */
export async function givenParticipation(deps: Deps, setting: Setting, name?: string) {
  const invited = await givenInvited(deps, setting, name)
  const { participationId, administrator } = invited
  const { version } = await readWorkflow(deps.db, participationId)
  const assessmentId = await acceptInvitation(deps, administrator, { participationId, version })
  return { ...invited, assessmentId }
}

/** People who sit in a cohort's panel. */
export async function givenPanel(deps: Deps, cohortId: string, size = 3): Promise<Viewer[]> {
  const people: Viewer[] = []
  for (let n = 1; n <= size; n++) {
    const grants: ['panelMember', 'cohort', string][] = [['panelMember', 'cohort', cohortId]]
    people.push(await givenPerson(deps, `kapituła-${n}`, { grants }))
  }
  return people
}
