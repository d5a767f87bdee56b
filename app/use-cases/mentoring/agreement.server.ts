import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import {
  agreementOf,
  changeAgreement,
  type DevelopmentAgreement,
  insertAgreement,
  type NewStep,
  replaceSteps,
} from '#db/queries/mentoring-agreement.server.ts'
import { findParticipation } from '#db/queries/participation.server.ts'
import type { Trx } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { refuseEnded, tellOtherSide } from './agreement-parts.server.ts'
import { sideOf } from './talk.server.ts'

export type WantedStep = {
  /** Of a step that is there already, so that what was done stays done. */
  id?: string | undefined
  title: string
  result: string
  /** ISO date. */
  dueOn: string
  codes: string[]
}

type Draft = {
  participationId: string
  /** The revision the writer saw; 0 where there was no agreement. Another one: `StaleWorkflow`. */
  revision: number
  aim: string
  /** With the row of the form each stands in, so that a refusal finds its field. */
  steps: { row: number; step: WantedStep }[]
}

/** Writes the agreement, or changes it: both signatures go, because they were under another text. */
export async function saveAgreement(deps: Deps, viewer: Viewer, draft: Draft): Promise<void> {
  const { participationId, revision, aim } = draft
  await deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { standings } = await permit(doors, viewer, 'agreement.edit', { participationId })
    await refuseEnded(trx, participationId)
    if (draft.steps.length === 0) throw new Refused('agreementWithoutSteps', {}, 'title1')
    await refuseUnknownCodes(trx, draft)
    const before = await agreementOf(trx, participationId)
    const { actorId: createdBy, at } = factBy(deps, viewer.personId)
    if ((before?.revision ?? 0) !== revision) throw new StaleWorkflow(participationId)
    const id = before?.id ?? deps.newId()
    if (before) {
      const changed = await changeAgreement(trx, { id, revision, aim, at })
      if (!changed) throw new StaleWorkflow(participationId)
    } else await insertAgreement(trx, { id, participationId, aim, createdBy, at })
    await replaceSteps(
      trx,
      id,
      stepsOf(
        draft.steps.map(({ step }) => step),
        before,
        deps,
      ),
    )
    const told = { participationId, about: `${id}:${revision + 1}` }
    await tellOtherSide(trx, deps, sideOf(standings), told)
  })
}

/** A step keeps its id and what was done, unless another text came under it. */
function stepsOf(
  wanted: WantedStep[],
  before: DevelopmentAgreement | undefined,
  { newId }: Pick<Deps, 'newId'>,
): NewStep[] {
  return wanted.map(({ id, ...step }) => {
    const known = before?.steps.find((each) => each.id === id)
    return { ...step, id: known?.id ?? newId(), doneAt: known?.doneAt ?? null }
  })
}

async function refuseUnknownCodes(trx: Trx, { participationId, steps }: Draft): Promise<void> {
  const participation = await findParticipation(trx, participationId)
  const cohort = participation && (await findCohort(trx, participation.cohortId))
  if (!cohort) throw new NotFound()
  const { criteria } = await readManifest(trx, cohort.standardVersionId)
  for (const { row, step } of steps) {
    const unknown = step.codes.find((code) => !criteria.some((each) => each.code === code))
    if (unknown) throw new Refused('agreementCode', { code: unknown }, `criteria${row}`)
  }
}
