import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import { changePlanItem, wholePlanOf } from '#db/queries/plan.server.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { storedStatus } from '#workflows/assessment/plan.ts'
import type { ItemChange } from './change.server.ts'
import { tellPlans } from './record.server.ts'

export type SeveralItems = {
  organisationId: string
  /** Each item with the revision the writer saw; one that changed meanwhile stops the whole: `StaleWorkflow`. */
  items: { id: string; revision: number }[]
} & Pick<ItemChange, 'owner' | 'dueOn' | 'status'>

/** Gives several items of an organisation's plan the same person, day or status. */
export async function changeSeveral(
  deps: Deps,
  viewer: Viewer,
  { organisationId, items, owner, dueOn, status }: SeveralItems,
): Promise<{ changed: number }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'plan.edit', { organisationId })
    if (items.length === 0) throw new Refused('planNothingChosen', {}, 'item')
    if (!owner && !dueOn && !status) throw new Refused('planNothingToChange', {}, 'status')
    const fact = factBy(deps, viewer.personId)
    for (const { id, revision } of items) {
      const [item] = await wholePlanOf(trx, organisationId, id)
      if (!item) throw new NotFound()
      const change = {
        ...(owner && { owner }),
        ...(dueOn && { dueOn }),
        ...(status && storedStatus(status, item.startedAt, fact.at)),
        updatedAt: fact.at,
      }
      const written = await changePlanItem(trx, { id, organisationId, revision }, change)
      if (!written) throw new StaleWorkflow(id)
    }
    await tellPlans(trx, { ...fact, organisationId })
    return { changed: items.length }
  })
}
