import type { Deps } from '#app/deps.server.ts'
import { advanceWorkflow, offered, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { assessmentIdsOf, insertPlanItem, plannedCodes } from '#db/queries/plan.server.ts'
import type { Trx } from '#db/schema.ts'
import type { AssessmentContext } from '#workflows/assessment/machine.ts'

/** What, who, by when (ISO date). */
export type NewPlanItem = {
  title: string
  owner: string
  dueOn?: string | undefined
  /** What will help: a template, the mentor, a training. */
  support?: string | undefined
  /** Where it came from; by default somebody's own idea. */
  source?: 'own' | 'gap' | 'mentor' | 'carried'
}

type Writer = { actorId: string; at: string; organisationId: string; assessmentId: string }

export async function addToPlan(
  trx: Trx,
  deps: Pick<Deps, 'newId'>,
  { actorId, at, organisationId, assessmentId }: Writer,
  items: (NewPlanItem & { codes: string[] })[],
): Promise<void> {
  for (const { title, owner, dueOn, support = '', source = 'own', codes } of items) {
    const item = {
      id: deps.newId(),
      organisationId,
      assessmentId,
      title: title.trim(),
      owner: owner.trim(),
      dueOn: dueOn || null,
      status: 'open' as const,
      support: support.trim(),
      source,
      revision: 1,
      createdBy: actorId,
      createdAt: at,
      updatedAt: at,
    }
    await insertPlanItem(trx, item, codes)
  }
}

type Occasion = Pick<Writer, 'actorId' | 'at'>

/**
 * Tells the machine which criteria stand in the plan now, when that is news to it. An assessment that is frozen or
 * over has its own copy, so it is not told.
 */
export async function tellPlan(
  trx: Trx,
  { actorId, at, assessmentId }: Occasion & { assessmentId: string },
): Promise<void> {
  const planned = await plannedCodes(trx, assessmentId)
  const live = await readWorkflow(trx, assessmentId)
  const before = (live.snapshot.context as AssessmentContext).planned
  if (before.join() === planned.join()) return
  const event = { type: 'plan.changed', actorId, at, planned }
  if (offered(live, { event }).event) await advanceWorkflow(trx, { id: assessmentId, event })
}

/** Tells every assessment of the organisation: the plan is the organisation's and outlives cycles. */
export async function tellPlans(
  trx: Trx,
  { organisationId, ...fact }: Occasion & { organisationId: string },
): Promise<void> {
  for (const assessmentId of await assessmentIdsOf(trx, organisationId))
    await tellPlan(trx, { ...fact, assessmentId })
}
