import { eraseOrganisation } from '#app/use-cases/leaving/erase-organisation.server.ts'
import { exportOrganisation } from '#app/use-cases/leaving/export.server.ts'
import { quitCourse } from '#app/use-cases/leaving/quit.server.ts'
import type { World } from '#bin/demo/world.ts'
import type { Rows } from '../support/row.ts'
import { type Ids, invented } from '../support/stages.ts'

async function administrator({ as }: World, { traveller }: Ids) {
  const { organisationId, participationId } = traveller
  return { organisationId, participationId, viewer: await as(traveller.administrator) }
}

export const leavingRows: Rows = {
  'leaving/exportOrganisation': [
    'certified',
    async (world, ids) => {
      const { viewer, organisationId } = await administrator(world, ids)
      return () => exportOrganisation(world.deps, viewer, { organisationId })
    },
  ],
  'leaving/quitCourse': [
    'voted',
    async (world, ids) => {
      const { viewer, organisationId, participationId } = await administrator(world, ids)
      const version = await world.versionOf(participationId)
      const quitting = { organisationId, courseId: participationId, version, reason: 'Brak czasu' }
      return () => quitCourse(world.deps, viewer, quitting)
    },
  ],
  'leaving/eraseOrganisation': [
    'certified',
    async (world, ids) => {
      const { viewer, organisationId } = await administrator(world, ids)
      const { name: typedName } = invented
      return () => eraseOrganisation(world.deps, viewer, { organisationId, typedName })
    },
  ],
}
