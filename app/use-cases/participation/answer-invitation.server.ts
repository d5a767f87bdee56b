import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { openAssessment } from '#app/use-cases/assessment/open.server.ts'
import { recordConsents } from '#app/use-cases/team/consents.server.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import { findParticipation } from '#db/queries/participation.server.ts'

type Acceptance = { participationId: string; version: number }

/**
 * Takes the organisation into the cohort and opens its assessment. The rules, the terms of a trial and the
 * information on personal data were accepted on the form. Answers with the id of the assessment.
 */
export async function acceptInvitation(
  deps: Deps,
  viewer: Viewer,
  { participationId: id, version }: Acceptance,
): Promise<string> {
  return deps.db.transaction().execute(async (trx) => {
    const subject = { participationId: id }
    await permit({ db: trx, now: deps.now }, viewer, 'participation.answer', subject)
    const participation = await findParticipation(trx, id)
    const cohort = participation && (await findCohort(trx, participation.cohortId))
    if (!participation || !cohort) throw new NotFound()
    const { snapshot } = await readWorkflow(trx, cohort.id)
    if (!snapshot.hasTag('inviting')) throw new Refused('cohortNotInviting')
    const event = { type: 'participation.accepted', ...factBy(deps, viewer.personId) }
    await advanceWorkflow(trx, { id, event, expectedVersion: version })
    const { organisationId } = participation
    const { personId } = viewer
    await recordConsents(trx, deps, { organisationId, participationId: id, personId, at: event.at })
    return openAssessment(trx, deps, {
      organisationId: participation.organisationId,
      participationId: id,
      standardVersionId: cohort.standardVersionId,
      mode: cohort.mode,
      actorId: viewer.personId,
    })
  })
}

/** Says no, with a reason or without one. */
export async function declineInvitation(
  deps: Deps,
  viewer: Viewer,
  { participationId: id, version, reason }: Acceptance & { reason: string },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const subject = { participationId: id }
    await permit({ db: trx, now: deps.now }, viewer, 'participation.answer', subject)
    const fact = factBy(deps, viewer.personId)
    const author = { authorId: viewer.personId, at: fact.at }
    const note = reason && (await keepNote(trx, { id: deps.newId(), body: reason, ...author }))
    const event = { type: 'participation.declined', ...(note || {}), ...fact }
    await advanceWorkflow(trx, { id, event, expectedVersion: version })
  })
}
