import { permit } from '#app/access/permit.server.ts'
import { type Action, allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import { agreementOf } from '#db/queries/mentoring-agreement.server.ts'
import { findParticipation, mentorOf } from '#db/queries/participation.server.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { sideOf } from './talk.server.ts'

/** The development agreement of one organisation and its mentor, with what this viewer may do with it. */
export async function showAgreement(
  deps: Deps,
  viewer: Viewer,
  { participationId, deed = 'agreement.read' }: { participationId: string; deed?: Action },
) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, deed, { participationId })
  const participation = await findParticipation(db, participationId)
  const cohort = participation && (await findCohort(db, participation.cohortId))
  if (!participation || !cohort) throw new NotFound()
  const { snapshot } = await readWorkflow(db, participationId)
  const agreement = (await agreementOf(db, participationId)) ?? null
  const manifest = await readManifest(db, cohort.standardVersionId)
  const mentor = await mentorOf(db, participationId)
  const goesOn = snapshot.hasTag('taking-part')
  const side = sideOf(standings)
  const signed = side === 'mentor' ? agreement?.mentorSignedAt : agreement?.organisationSignedAt
  const inForce = Boolean(agreement?.mentorSignedAt && agreement.organisationSignedAt)
  return {
    participation,
    agreement,
    mentor: mentor?.name ?? null,
    ended: !goesOn,
    inForce,
    today: dayInWarsaw(deps.now().toISOString()),
    titles: Object.fromEntries(
      manifest.criteria.map(({ code, title }) => [code, title[viewer.locale]]),
    ),
    actions: {
      edit: goesOn && allows('agreement.edit', standings),
      sign: goesOn && agreement !== null && !signed && allows('agreement.sign', standings),
      tick: goesOn && inForce && allows('agreement.edit', standings),
    },
  }
}

export type ShownAgreement = Awaited<ReturnType<typeof showAgreement>>

/** One step of the agreement, for those who tick it off. */
export async function showAgreedStep(
  deps: Deps,
  viewer: Viewer,
  { participationId, stepId }: { participationId: string; stepId: string },
) {
  const shown = await showAgreement(deps, viewer, { participationId, deed: 'agreement.edit' })
  const step = shown.agreement?.steps.find(({ id }) => id === stepId)
  if (!step) throw new NotFound()
  return { participation: shown.participation, step }
}
