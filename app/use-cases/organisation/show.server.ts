import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import { scopeOf } from '#app/access/scope.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { showNextDates } from '#app/use-cases/duty/show.server.ts'
import {
  assessmentsOfOrganisation,
  findOrganisation,
  listOrganisations,
  participationsOfOrganisation,
  teamSize,
} from '#db/queries/organisation.server.ts'
import type { OrganisationRow } from '#db/schema.ts'
import { questionsToAsk } from '#workflows/organisation/facts.ts'
import { hubOf } from './hub.ts'
import { readCourses } from './read-courses.server.ts'
import { readProfile, readWorkingStandard } from './read-profile.server.ts'

/** The organisations the viewer may find. */
export async function showOrganisations({ db }: Deps, viewer: Viewer) {
  return listOrganisations(db, scopeOf(viewer))
}

/** One organisation at a glance: what it is, what goes on, what waits for it. */
export async function showOrganisation(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, 'organisation.see', { organisationId })
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new NotFound()
  const { manifest } = await readWorkingStandard(db, organisationId)
  const profile = await readProfile(db, organisationId)
  const questions = questionsToAsk(manifest, profile)
  const answered = questions.filter(({ fact }) => Object.hasOwn(profile, fact))
  const assessments = await assessmentsOfOrganisation(db, organisationId)
  const participations = await participationsOfOrganisation(db, organisationId)
  return {
    organisation: detailsOf(organisation),
    team: await teamSize(db, organisationId),
    profile: {
      asked: questions.length,
      answered: answered.length,
      unknown: answered.filter(({ fact }) => profile[fact] === null).length,
      /** The first page with a question nobody has answered. */
      nextPage: questions.find((question) => !answered.includes(question))?.page ?? null,
    },
    assessments,
    courses: (await readCourses(deps, viewer, { organisationId })).toReversed(),
    nextDates: await showNextDates(deps, viewer, { organisationId }),
    hub: hubOf(standings),
    invitations: participations.filter(({ state }) => state === 'invited'),
    participations: participations.filter(({ state }) => state !== 'invited'),
    actions: {
      edit: allows('organisation.edit', standings),
      invite: allows('organisation.invite', standings),
      fillProfile: allows('profile.edit', standings),
      // One self-assessment at a time: the one that goes on is in the list above.
      start: allows('assessment.start', standings) && !assessments.some(isRunningAlone),
      answerInvitation: allows('participation.answer', standings),
    },
  }
}

const isRunningAlone = ({ mode, life }: { mode: string; life: string }) =>
  mode === 'self' && life !== 'closed' && life !== 'withdrawn'

/** The details to edit, with the revision that locks them. */
export async function showDetails(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  await permit(deps, viewer, 'organisation.edit', { organisationId })
  const organisation = await findOrganisation(deps.db, organisationId)
  if (!organisation) throw new NotFound()
  return detailsOf(organisation)
}

const detailsOf = ({ confirmedAt, createdAt: _, ...details }: OrganisationRow) => ({
  ...details,
  confirmed: confirmedAt !== null,
})
