import { acceptExtract } from '#app/use-cases/register-extract/accept.server.ts'
import { lookUpRegister } from '#app/use-cases/register-extract/look-up.server.ts'
import { shapes } from '#bin/demo/register-shapes.ts'
import type { World } from '#bin/demo/world.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import type { Rows } from '../support/row.ts'
import type { Ids } from '../support/stages.ts'

const number = '0009000005'

/** An administrator, with a register at hand that answers at once. */
async function asking({ deps, as }: World, { traveller }: Ids) {
  const { organisationId, administrator } = traveller
  const found = { ok: true, answers: shapes[number] ?? {}, businessKnown: true } as const
  deps.world = { ...deps.world, krs: { extract: async () => found } }
  const organisation = await findOrganisation(deps.db, organisationId)
  const revision = organisation?.revision ?? 0
  return { organisationId, revision, viewer: await as(administrator) }
}

export const registerRows: Rows = {
  'register-extract/lookUpRegister': [
    'answering',
    async (world, ids) => {
      const { organisationId, viewer } = await asking(world, ids)
      return () => lookUpRegister(world.deps, viewer, { typed: number, organisationId })
    },
    // The question was asked, whatever became of its answer.
    { besides: ['attempt'] },
  ],
  'register-extract/acceptExtract': [
    'answering',
    async (world, ids) => {
      const { organisationId, revision, viewer } = await asking(world, ids)
      const typed = { typed: number, organisationId }
      const { extractId } = await lookUpRegister(world.deps, viewer, typed)
      const take = ['street', 'businessActivity', 'register', 'publicBenefitStatus']
      const chosen = { organisationId, extractId, revision, take, name: '' }
      return () => acceptExtract(world.deps, viewer, chosen)
    },
  ],
}
