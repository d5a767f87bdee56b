import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import {
  agreementOf,
  signByMentor,
  signByOrganisation,
  tickStepRow,
} from '#db/queries/mentoring-agreement.server.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { refuseEnded, tellOtherSide } from './agreement-parts.server.ts'
import { sideOf } from './talk.server.ts'

type Signing = { participationId: string; revision: number }

/** Signs for one's side, once. Who signs has read exactly this text. */
export async function signAgreement(
  deps: Deps,
  viewer: Viewer,
  { participationId, revision }: Signing,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { standings } = await permit(doors, viewer, 'agreement.sign', { participationId })
    await refuseEnded(trx, participationId)
    const agreement = await agreementOf(trx, participationId)
    if (!agreement) throw new NotFound()
    if (agreement.revision !== revision) throw new StaleWorkflow(participationId)
    const { at } = factBy(deps, viewer.personId)
    const signature = { id: agreement.id, revision, personId: viewer.personId, at }
    const side = sideOf(standings)
    const signed =
      side === 'mentor'
        ? await signByMentor(trx, signature)
        : await signByOrganisation(trx, signature)
    if (!signed) throw new Refused('agreementSigned')
    await tellOtherSide(trx, deps, side, {
      ...{ participationId, about: `${agreement.id}:${revision}:${side}` },
    })
  })
}

type Tick = { participationId: string; stepId: string; done: boolean }

/** Either side marks a step as done today, or as not done after all. */
export async function tickStep(
  deps: Deps,
  viewer: Viewer,
  { participationId, stepId, done }: Tick,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'agreement.edit', { participationId })
    await refuseEnded(trx, participationId)
    const agreement = await agreementOf(trx, participationId)
    if (!agreement) throw new NotFound()
    if (!agreement.mentorSignedAt || !agreement.organisationSignedAt)
      throw new Refused('agreementNotSigned')
    const doneAt = done ? deps.now().toISOString() : null
    const known = await tickStepRow(trx, { id: stepId, agreementId: agreement.id, doneAt })
    if (!known) throw new NotFound()
  })
}
