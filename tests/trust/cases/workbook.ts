import { applyWorkbook } from '#app/use-cases/workbook/apply.server.ts'
import { giveMandate, withdrawMandate } from '#app/use-cases/workbook/mandate.server.ts'
import type { World } from '#bin/demo/world.ts'
import { answersOf } from '#db/queries/answer.server.ts'
import type { Rows } from '../support/row.ts'
import type { Ids } from '../support/stages.ts'

async function administrator({ as }: World, { traveller }: Ids) {
  const { assessmentId, administrator: email } = traveller
  return { assessmentId, viewer: await as(email) }
}

export const workbookRows: Rows = {
  'workbook/applyWorkbook': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await administrator(world, ids)
      const answers = Object.values(await answersOf(world.deps.db, assessmentId)).slice(0, 2)
      const chosen = answers.map(({ code, revision }, index) => ({
        ...{ code, revision, row: index + 2 },
        ...{ value: 'partly' as const, justification: 'Z arkusza.' },
      }))
      return () => applyWorkbook(world.deps, viewer, { assessmentId, chosen })
    },
  ],
  'workbook/giveMandate': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await administrator(world, ids)
      return () => giveMandate(world.deps, viewer, { assessmentId })
    },
  ],
  'workbook/withdrawMandate': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await administrator(world, ids)
      await giveMandate(world.deps, viewer, { assessmentId })
      return () => withdrawMandate(world.deps, viewer, { assessmentId })
    },
  ],
}
