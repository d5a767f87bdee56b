import { finishDocument } from '#app/use-cases/document/finish.server.ts'
import { startDocument } from '#app/use-cases/document/write.server.ts'
import type { Traveller } from './path.ts'
import type { World } from './world.ts'

/** Two documents from templates: one adopted and filed as evidence, one still a draft. */
export async function seedDocuments(world: World, traveller: Traveller): Promise<void> {
  const { organisationId, assessmentId, administrator } = traveller
  const viewer = await world.as(administrator)
  const id = await startDocument(world.deps, viewer, {
    organisationId,
    template: 'conflict-of-interest-policy',
    answers: {
      adoptedOn: world.inDays(-6),
      quoteLimit: '2000',
      register: 'osoba prowadząca sekretariat',
    },
  })
  const place = { organisationId, id, revision: 1, assessmentId }
  await finishDocument(world.deps, viewer, {
    ...{ ...place, adoptedOn: world.inDays(-6), codes: ['ZA-06', 'ZA-21'] },
  })
  await startDocument(world.deps, viewer, {
    organisationId,
    template: 'complaint-procedure',
    answers: {
      adoptedOn: world.inDays(5),
      contact: 'skargi@iskra.example',
      handler: 'Bogdan Zespołowy',
    },
  })
}
