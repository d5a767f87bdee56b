import { finishDocument } from '#app/use-cases/document/finish.server.ts'
import {
  removeDocument,
  reopenDocument,
  saveDocument,
  startDocument,
} from '#app/use-cases/document/write.server.ts'
import type { World } from '#bin/demo/world.ts'
import type { Rows } from '../support/row.ts'
import type { Ids } from '../support/stages.ts'

const template = 'conflict-of-interest-policy'
const answers = { adoptedOn: '2026-01-05', quoteLimit: '2000', register: 'sekretariat' }

/** A draft of the organisation on its way, and the person who wrote it. */
async function drafted(world: World, { traveller }: Ids) {
  const { organisationId, assessmentId, administrator } = traveller
  const viewer = await world.as(administrator)
  const id = await startDocument(world.deps, viewer, { organisationId, template, answers })
  return { viewer, place: { organisationId, id, revision: 1 }, assessmentId }
}

async function finished(world: World, ids: Ids) {
  const { viewer, place, assessmentId } = await drafted(world, ids)
  const chosen = { adoptedOn: '2026-01-05', codes: ['ZA-06'], assessmentId }
  await finishDocument(world.deps, viewer, { ...place, ...chosen })
  return { viewer, place: { ...place, revision: 2 } }
}

export const documentRows: Rows = {
  'document/startDocument': [
    'answering',
    async (world, { traveller }) => {
      const { organisationId, administrator } = traveller
      const viewer = await world.as(administrator)
      return () => startDocument(world.deps, viewer, { organisationId, template, answers })
    },
  ],
  'document/saveDocument': [
    'answering',
    async (world, ids) => {
      const { viewer, place } = await drafted(world, ids)
      return () => saveDocument(world.deps, viewer, { ...place, answers: { quoteLimit: '1' } })
    },
  ],
  'document/finishDocument': [
    'answering',
    async (world, ids) => {
      const { viewer, place, assessmentId } = await drafted(world, ids)
      const chosen = { adoptedOn: '2026-01-05', codes: ['ZA-06', 'FI-17'], assessmentId }
      return () => finishDocument(world.deps, viewer, { ...place, ...chosen })
    },
  ],
  'document/reopenDocument': [
    'answering',
    async (world, ids) => {
      const { viewer, place } = await finished(world, ids)
      return () => reopenDocument(world.deps, viewer, place)
    },
  ],
  'document/removeDocument': [
    'answering',
    async (world, ids) => {
      const { viewer, place } = await finished(world, ids)
      return () => removeDocument(world.deps, viewer, place)
    },
  ],
}
