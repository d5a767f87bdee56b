import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import { changePlanItem, type PlanItemChange } from '#db/queries/plan.server.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { tellPlan } from './record.server.ts'

export type PlanChange = {
  assessmentId: string
  itemId: string
  /** The revision the writer saw; another one in the row: `StaleWorkflow`. */
  revision: number
} & PlanItemChange

/** Edits an item of the plan, marks it done or drops it. */
export async function changePlan(deps: Deps, viewer: Viewer, input: PlanChange): Promise<void> {
  const { assessmentId, itemId: id, revision, ...change } = input
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'plan.edit', { assessmentId })
    const fact = factBy(deps, viewer.personId)
    const key = { id, assessmentId, revision }
    const written = await changePlanItem(trx, key, { ...change, updatedAt: fact.at })
    if (written === undefined) throw new NotFound()
    if (!written) throw new StaleWorkflow(assessmentId)
    await tellPlan(trx, { ...fact, assessmentId })
  })
}
