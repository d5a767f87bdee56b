import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findAnswer } from '#db/queries/answer.server.ts'
import { assessmentVersion } from '#db/queries/assessment.server.ts'
import { isEvidenced } from '#db/queries/evidence.server.ts'
import type { Trx } from '#db/schema.ts'
import { EventRefused } from '#workflows/engine.ts'
import type { Beside } from './attach.server.ts'

type Place = { assessmentId: string; code: string }

/**
 * Changes the evidence beside one criterion while the assessment may be edited. An answer that is there is
 * told to the machine again, because with or without evidence it counts differently.
 */
export async function changeEvidence(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, code }: Place,
  change: (trx: Trx, beside: Beside) => Promise<void>,
): Promise<void> {
  await deps.db
    .transaction()
    .execute((trx) => besideAnswer(trx, deps, viewer, { place: { assessmentId, code }, change }))
}

type Change = { place: Place; change: (trx: Trx, beside: Beside) => Promise<void> }

/** The same for one of several criteria, inside a transaction of the caller's. */
export async function besideAnswer(
  trx: Trx,
  deps: Deps,
  viewer: Viewer,
  { place: { assessmentId, code }, change }: Change,
): Promise<void> {
  await permit({ db: trx, now: deps.now }, viewer, 'answer.give', { assessmentId })
  const assessment = await assessmentVersion(trx, assessmentId)
  if (!assessment) throw new NotFound()
  const { criteria } = await readManifest(trx, assessment.standardVersionId)
  if (!criteria.some((criterion) => criterion.code === code)) throw new NotFound()
  await refuseUnlessOpen(trx, { assessmentId, code })
  const fact = factBy(deps, viewer.personId)
  const { organisationId } = assessment
  await change(trx, { ...fact, organisationId, assessmentId, code })
  await tellAnswerAgain(trx, { ...fact, assessmentId, code })
}

async function refuseUnlessOpen(trx: Trx, { assessmentId, code }: Place): Promise<void> {
  const live = await readWorkflow(trx, assessmentId)
  const applies = contextOf(live).applicable.some((criterion) => criterion.code === code)
  if (!live.snapshot.hasTag('editable') || !applies) {
    throw new EventRefused('answer.given', live.snapshot.value)
  }
}

async function tellAnswerAgain(
  trx: Trx,
  { assessmentId, code, ...fact }: Place & { actorId: string; at: string },
): Promise<void> {
  const answer = await findAnswer(trx, assessmentId, code)
  if (!answer) return
  const known = contextOf(await readWorkflow(trx, assessmentId)).answers[code]
  await advanceWorkflow(trx, {
    id: assessmentId,
    event: {
      type: 'answer.given',
      ...fact,
      code,
      value: answer.value,
      revision: answer.revision,
      evidenced: await isEvidenced(trx, assessmentId, code),
      justified: known?.justified ?? false,
    },
  })
}
