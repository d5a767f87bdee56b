import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { assessmentVersion } from '#db/queries/assessment.server.ts'
import { addToPlan, type NewPlanItem, tellPlans } from './record.server.ts'

/** Adds one item to the plan for one or more criteria that apply. */
export async function addPlanItem(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; codes: string[] } & NewPlanItem,
): Promise<void> {
  const { assessmentId, codes, ...item } = input
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'plan.edit', { assessmentId })
    const assessment = await assessmentVersion(trx, assessmentId)
    if (!assessment) throw new NotFound()
    const { applicable } = contextOf(await readWorkflow(trx, assessmentId))
    const known = codes.every((code) => applicable.some((criterion) => criterion.code === code))
    if (codes.length === 0 || !known) throw new NotFound()
    const { organisationId } = assessment
    const fact = factBy(deps, viewer.personId)
    await addToPlan(trx, deps, { ...fact, organisationId, assessmentId }, [{ ...item, codes }])
    await tellPlans(trx, { ...fact, organisationId })
  })
}
