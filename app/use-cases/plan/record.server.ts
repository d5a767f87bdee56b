import type { Deps } from '#app/deps.server.ts'
import { advanceWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { insertPlanItem, plannedCodes } from '#db/queries/plan.server.ts'
import type { Trx } from '#db/schema.ts'

/** What, who, by when (ISO date). */
export type NewPlanItem = { title: string; owner: string; dueOn?: string | undefined }

type Writer = { actorId: string; at: string; organisationId: string; assessmentId: string }

export async function addToPlan(
  trx: Trx,
  deps: Pick<Deps, 'newId'>,
  { actorId, at, organisationId, assessmentId }: Writer,
  items: (NewPlanItem & { codes: string[] })[],
): Promise<void> {
  for (const { title, owner, dueOn, codes } of items) {
    const item = {
      id: deps.newId(),
      organisationId,
      assessmentId,
      title: title.trim(),
      owner: owner.trim(),
      dueOn: dueOn || null,
      status: 'open' as const,
      revision: 1,
      createdBy: actorId,
      createdAt: at,
      updatedAt: at,
    }
    await insertPlanItem(trx, item, codes)
  }
}

/** Tells the machine which criteria stand in the plan now. */
export async function tellPlan(
  trx: Trx,
  { actorId, at, assessmentId }: Pick<Writer, 'actorId' | 'at' | 'assessmentId'>,
): Promise<void> {
  const planned = await plannedCodes(trx, assessmentId)
  const event = { type: 'plan.changed', actorId, at, planned }
  await advanceWorkflow(trx, { id: assessmentId, event })
}
