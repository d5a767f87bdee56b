import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readAssessment } from '#app/use-cases/assessment/read.server.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import { planOf } from '#db/queries/plan.server.ts'
import { criteriaToPlan, proposedTitle } from '#workflows/assessment/plan.ts'
import { addToPlan, tellPlans } from './record.server.ts'

/** Writes an item for every gap that has none: the title is proposed, who and by when is said once for all. */
export async function planFromGaps(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; owner: string; dueOn: string },
): Promise<{ added: number }> {
  const { assessmentId, owner, dueOn } = input
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'plan.edit', { assessmentId })
    const { context, manifest, frame } = await readAssessment(trx, assessmentId)
    const planned = (await planOf(trx, assessmentId)).flatMap(({ codes }) => codes)
    const missing = criteriaToPlan(context, manifest).filter(({ code }) => !planned.includes(code))
    const items = missing.map(({ code, value, title }) => ({
      title: proposedTitle(value, title, viewer.locale),
      owner,
      dueOn,
      codes: [code],
      source: 'gap' as const,
    }))
    if (items.length === 0) return { added: 0 }
    const { organisationId } = frame
    const fact = factBy(deps, viewer.personId)
    await addToPlan(trx, deps, { ...fact, organisationId, assessmentId }, items)
    await tellPlans(trx, { ...fact, organisationId })
    return { added: items.length }
  })
}
