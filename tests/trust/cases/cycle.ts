import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { confirmCarried } from '#app/use-cases/assessment/confirm-carried.server.ts'
import { closeAssessment } from '#app/use-cases/assessment/move.server.ts'
import { sayChange } from '#app/use-cases/assessment/say-change.server.ts'
import { startAssessment } from '#app/use-cases/assessment/start.server.ts'
import { changeSeveral } from '#app/use-cases/plan/change-several.server.ts'
import { planFromGaps } from '#app/use-cases/plan/from-gaps.server.ts'
import type { World } from '#bin/demo/world.ts'
import { carriedOf } from '#db/queries/carried.server.ts'
import { planOf } from '#db/queries/plan.server.ts'
import type { Rows } from '../support/row.ts'
import { finishRest, type Ids } from '../support/stages.ts'

/** A closed self-assessment and the next one, with every answer offered again. */
async function secondCycle(world: World, { traveller }: Ids) {
  const { deps } = world
  const { organisationId, administrator } = traveller
  const viewer = await world.as(administrator)
  const first = await startAssessment(deps, viewer, { organisationId })
  await finishRest(world, { ...traveller, assessmentId: first.assessmentId })
  await closeAssessment(deps, viewer, first)
  const { assessmentId } = await startAssessment(deps, viewer, { organisationId })
  const codes = (await carriedOf(deps.db, assessmentId)).map(({ code }) => code)
  return { assessmentId, viewer, codes }
}

export const cycleRows: Rows = {
  'assessment/confirmCarried': [
    'profiled',
    async (world, ids) => {
      const { assessmentId, viewer, codes } = await secondCycle(world, ids)
      return () => confirmCarried(world.deps, viewer, { assessmentId, codes: codes.slice(0, 2) })
    },
  ],
  'assessment/sayChange': [
    'profiled',
    async (world, ids) => {
      const { assessmentId, viewer, codes } = await secondCycle(world, ids)
      const code = codes[0] as string
      const answer = { assessmentId, code, value: 'notMet' as const, revision: 0 }
      await giveAnswer(world.deps, viewer, answer)
      return () => sayChange(world.deps, viewer, { assessmentId, changes: { [code]: 'worsened' } })
    },
  ],
  'plan/changeSeveral': [
    'answering',
    async (world, { traveller }) => {
      const { deps } = world
      const { assessmentId, organisationId, administrator } = traveller
      const viewer = await world.as(administrator)
      await planFromGaps(deps, viewer, { assessmentId, owner: 'Zarząd', dueOn: '2027-03-31' })
      const items = await planOf(deps.db, assessmentId)
      return () => changeSeveral(deps, viewer, { organisationId, items, status: 'dropped' })
    },
  ],
}
