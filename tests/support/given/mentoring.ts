import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { assignMentor } from '#app/use-cases/participation/mentor.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { type GivenAssessment, givenAssessment, type Wanted } from './assessment.ts'

export type Mentored = Omit<GivenAssessment, 'cohortId' | 'participationId'> & {
  cohortId: string
  participationId: string
  coordinator: Viewer
  mentor: Viewer
  member: Viewer
}

/** An organisation in a trial with a member, a coordinator and the mentor that one gave it. */
export async function givenMentored(deps: Deps, wanted: Wanted = {}): Promise<Mentored> {
  const given = await givenAssessment(deps, { mode: 'trial', ...wanted })
  const coordinator = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
  await givenPerson(deps, 'mia', { grants: [['mentor']] })
  const member = await givenPerson(deps, 'max', { team: { [given.organisationId]: ['member'] } })
  const [cohortId, participationId] = [given.cohortId as string, given.participationId as string]
  await givenMentor(deps, coordinator, { participationId, personId: 'mia' })
  const mentor = await refreshed(deps, 'mia')
  return { ...given, cohortId, participationId, coordinator, mentor, member }
}

export async function givenMentor(
  deps: Deps,
  coordinator: Viewer,
  { participationId, personId }: { participationId: string; personId: string },
): Promise<void> {
  const { version } = await readWorkflow(deps.db, participationId)
  await assignMentor(deps, coordinator, { participationId, personId, version })
}

/** Every reason that was kept in words. */
export async function findNoteBodies({ db }: Deps): Promise<string[]> {
  const rows = await db.selectFrom('note').select('body').execute()
  return rows.map(({ body }) => String(body))
}
