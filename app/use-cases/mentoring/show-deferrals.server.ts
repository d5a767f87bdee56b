import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import {
  type Deferral,
  deferralsIn,
  deferralsInCohort,
  findDeferral,
} from '#db/queries/mentoring-deferrals.server.ts'
import { findParticipation } from '#db/queries/participation.server.ts'

/** Every wish of a cohort's organisations for a later date, those without an answer first. */
export async function showCohortDeferrals(
  deps: Deps,
  viewer: Viewer,
  { cohortId }: { cohortId: string },
) {
  await permit(deps, viewer, 'cohort.board', { cohortId })
  const cohort = await findCohort(deps.db, cohortId)
  if (!cohort) throw new NotFound()
  // A coordinator on the team of one of them steps aside there.
  const organisationIds = viewer.memberships.map(({ organisationId }) => organisationId)
  const rows = await deferralsInCohort(deps.db, { organisationIds }, cohortId)
  const titles = await titlesOf(deps, viewer, cohort.standardVersionId)
  return { cohort: { id: cohortId, name: cohort.name }, ...told(rows, titles) }
}

export async function showParticipationDeferrals(
  deps: Deps,
  viewer: Viewer,
  { participationId }: { participationId: string },
) {
  await permit(deps, viewer, 'deferral.decide', { participationId })
  const participation = await findParticipation(deps.db, participationId)
  const cohort = participation && (await findCohort(deps.db, participation.cohortId))
  if (!participation || !cohort) throw new NotFound()
  const titles = await titlesOf(deps, viewer, cohort.standardVersionId)
  return { participation, ...told(await deferralsIn(deps.db, participationId), titles) }
}

/** One wish, for the coordinator who answers it. */
export async function showDeferral(
  deps: Deps,
  viewer: Viewer,
  { participationId, deferralId }: { participationId: string; deferralId: string },
) {
  await permit(deps, viewer, 'deferral.decide', { participationId })
  const deferral = await findDeferral(deps.db, deferralId)
  const participation = await findParticipation(deps.db, participationId)
  const cohort = participation && (await findCohort(deps.db, participation.cohortId))
  if (!cohort || deferral?.participationId !== participationId) throw new NotFound()
  const titles = await titlesOf(deps, viewer, cohort.standardVersionId)
  const { snapshot } = await readWorkflow(deps.db, deferral.assessmentId)
  const frozen = !snapshot.hasTag('editable')
  return { deferral: { ...deferral, title: titles[deferral.code] ?? deferral.code }, frozen }
}

async function titlesOf({ db }: Deps, { locale }: Viewer, versionId: string) {
  const { criteria } = await readManifest(db, versionId)
  return Object.fromEntries(criteria.map(({ code, title }) => [code, title[locale]]))
}

function told(rows: Deferral[], titles: Record<string, string>) {
  const named = rows
    .filter(({ decision }) => decision !== 'withdrawn')
    .map((row) => ({ ...row, title: titles[row.code] ?? row.code }))
  return {
    open: named.filter(({ decision }) => decision === null),
    answered: named.filter(({ decision }) => decision !== null),
  }
}

export type ShownDeferral = ReturnType<typeof told>['open'][number]
