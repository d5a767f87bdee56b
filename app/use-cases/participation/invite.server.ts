import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { beginWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { isUniqueViolation } from '#db/errors.ts'
import { type Cohort, findCohort } from '#db/queries/cohort.server.ts'
import { confirmOrganisation } from '#db/queries/confirmation.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import {
  countPlacesTaken,
  insertParticipation,
  lastCode,
  participationIn,
} from '#db/queries/participation.server.ts'
import type { Trx } from '#db/schema.ts'

type Invitation = { cohortId: string; organisationId: string }

/**
 * Invites an organisation that is already in the system, and with that confirms its numbers: from now on
 * nobody else may take them. Answers with the id of the participation.
 */
export async function inviteOrganisation(
  deps: Deps,
  viewer: Viewer,
  { cohortId, organisationId }: Invitation,
): Promise<string> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'cohort.run', { cohortId })
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.take', { organisationId })
    await confirmNumbers(trx, organisationId, deps.now().toISOString())
    return takeIn(trx, deps, { cohortId, organisationId, actorId: viewer.personId })
  })
}

/** Puts an organisation into a cohort with the next code; the one way in, whoever invited it. */
export async function takeIn(
  trx: Trx,
  deps: Deps,
  { cohortId, organisationId, actorId }: Invitation & { actorId: string },
): Promise<string> {
  const cohort = await findCohort(trx, cohortId)
  if (!cohort) throw new NotFound()
  await requirePlace(trx, cohort)
  if (await participationIn(trx, { cohortId, organisationId })) throw new Refused('alreadyInvited')
  const id = deps.newId()
  const fact = factBy(deps, actorId)
  const code = `O-${String((await lastCode(trx, cohortId)) + 1).padStart(2, '0')}`
  const { mode } = cohort
  await insertParticipation(trx, {
    ...{ id, cohortId, organisationId, code, mode },
    createdAt: fact.at,
  })
  const input = { organisationId, cohortId, mode }
  await beginWorkflow(trx, { id, kind: 'participation', input, ...fact })
  return id
}

async function requirePlace(trx: Trx, { id, settings }: Cohort): Promise<void> {
  const { snapshot } = await readWorkflow(trx, id)
  if (!snapshot.hasTag('inviting')) throw new Refused('cohortNotInviting')
  const { places } = settings
  if (places !== null && (await countPlacesTaken(trx, id)) >= places)
    throw new Refused('cohortFull', { n: places })
}

async function confirmNumbers(trx: Trx, organisationId: string, at: string): Promise<void> {
  const organisation = await findOrganisation(trx, organisationId)
  if (!organisation) throw new NotFound()
  if (organisation.confirmedAt !== null) return
  try {
    await confirmOrganisation(trx, { id: organisationId, at })
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refused('numberConfirmedElsewhere')
    throw error
  }
}
