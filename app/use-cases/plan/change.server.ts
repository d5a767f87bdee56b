import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { assessmentVersion } from '#db/queries/assessment.server.ts'
import { changePlanItem, setPlanCodes, wholePlanOf } from '#db/queries/plan.server.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { type PlanStatus, storedStatus } from '#workflows/assessment/plan.ts'
import { tellPlans } from './record.server.ts'

/** What may be changed; what is absent stays. `dueOn` is an ISO date. */
export type ItemChange = {
  title?: string | undefined
  owner?: string | undefined
  dueOn?: string | undefined
  support?: string | undefined
  status?: PlanStatus | undefined
  /** The criteria it is for, at least one. */
  codes?: string[] | undefined
}

export type PlanChange = ItemChange & {
  assessmentId: string
  itemId: string
  /** The revision the writer saw; another one in the row: `StaleWorkflow`. */
  revision: number
}

/** Edits an item of the plan, marks it begun or done or drops it. */
export async function changePlan(deps: Deps, viewer: Viewer, input: PlanChange): Promise<void> {
  const { assessmentId, itemId: id, revision, codes, status, ...words } = input
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'plan.edit', { assessmentId })
    const assessment = await assessmentVersion(trx, assessmentId)
    const { organisationId = '' } = assessment ?? {}
    const [item] = await wholePlanOf(trx, organisationId, id)
    if (!item) throw new NotFound()
    const fact = factBy(deps, viewer.personId)
    const next = status && storedStatus(status, item.startedAt, fact.at)
    const change = { ...words, ...next, updatedAt: fact.at }
    const written = await changePlanItem(trx, { id, organisationId, revision }, change)
    if (!written) throw new StaleWorkflow(assessmentId)
    if (codes) {
      const { applicable } = contextOf(await readWorkflow(trx, assessmentId))
      const kept = (code: string) => item.codes.includes(code)
      const known = codes.every((code) => kept(code) || applicable.some((a) => a.code === code))
      if (codes.length === 0 || !known) throw new NotFound()
      await setPlanCodes(trx, id, codes)
    }
    await tellPlans(trx, { ...fact, organisationId })
  })
}
