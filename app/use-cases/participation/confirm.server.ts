import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { takenNumber } from '#db/queries/case.server.ts'
import { confirmOrganisation } from '#db/queries/confirmation.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { findParticipation } from '#db/queries/participation.server.ts'
import type { Db } from '#db/schema.ts'

/**
 * Confirms the numbers of an organisation that came into the cohort by mail: from now on nobody else may take them.
 * Refused when another organisation was confirmed with one of them.
 */
export async function confirmParticipant(
  deps: Deps,
  viewer: Viewer,
  { participationId }: { participationId: string },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'participation.run', { participationId })
    const { organisationId, taken } = await readNumbers(trx, participationId)
    if (taken) throw new Refused('numberConfirmed', { number: taken.toUpperCase() })
    await confirmOrganisation(trx, { id: organisationId, at: deps.now().toISOString() })
  })
}

/** The numbers a coordinator looks at before confirming them; callers have asked `permit` before. */
export async function readNumbers(db: Db, participationId: string) {
  const participation = await findParticipation(db, participationId)
  const organisation = participation && (await findOrganisation(db, participation.organisationId))
  if (!organisation) throw new NotFound()
  const { id: organisationId, krs, nip, regon, confirmedAt } = organisation
  const taken = confirmedAt === null ? ((await takenNumber(db, organisationId)) ?? null) : null
  return { organisationId, krs, nip, regon, confirmed: confirmedAt !== null, taken }
}
