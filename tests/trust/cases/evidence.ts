import { Readable } from 'node:stream'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { addDocument } from '#app/use-cases/evidence/add-document.server.ts'
import { addVersion } from '#app/use-cases/evidence/add-version.server.ts'
import { deleteFile } from '#app/use-cases/evidence/delete-file.server.ts'
import { placeDocument } from '#app/use-cases/evidence/place-document.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { World } from '#bin/demo/world.ts'
import { findVersion, newestVersions } from '#db/queries/evidence-library.server.ts'
import type { Rows } from '../support/row.ts'
import type { Ids } from '../support/stages.ts'

async function upload({ deps }: World, words: string) {
  const bytes = Buffer.from(`%PDF-1.4\n${words}\n%%EOF\n`)
  const received = await deps.world.blobs.receive(Readable.from([bytes]))
  return Object.assign(received, { fileName: 'statut.pdf', tooLarge: false })
}

async function library(world: World, { traveller }: Ids) {
  const { organisationId, assessmentId, administrator } = traveller
  return { organisationId, assessmentId, viewer: await world.as(administrator) }
}

/** A document with a file beside the first two criteria that apply. */
async function filed(world: World, ids: Ids, placed = true) {
  const { organisationId, assessmentId, viewer } = await library(world, ids)
  const form = 'file' as const
  const file = await upload(world, 'pierwsza')
  const input = { organisationId, form, name: 'Statut', file }
  const itemId = await addDocument(world.deps, viewer, input)
  const { applicable } = contextOf(await readWorkflow(world.deps.db, assessmentId))
  const codes = applicable.slice(0, 2).map(({ code }) => code)
  const uses = codes.map((code) => ({ code, note: '' }))
  const where = { organisationId, itemId, assessmentId }
  if (placed) await placeDocument(world.deps, viewer, { ...where, uses })
  const newest = await newestVersions(world.deps.db, organisationId)
  const versionId = newest.find((each) => each.itemId === itemId)?.id as string
  return { organisationId, assessmentId, viewer, itemId, versionId, codes }
}

export const evidenceRows: Rows = {
  'evidence/addDocument': [
    'answering',
    async (world, ids) => {
      const { organisationId, viewer } = await library(world, ids)
      const file = await upload(world, 'nowa')
      const document = { form: 'file' as const, name: 'Regulamin', file }
      return () => addDocument(world.deps, viewer, { organisationId, ...document })
    },
  ],
  'evidence/addVersion': [
    'answering',
    async (world, ids) => {
      const { organisationId, viewer, itemId, versionId } = await filed(world, ids)
      const links = await world.deps.db
        .selectFrom('evidenceLink')
        .select('id')
        .where('versionId', '=', versionId)
        .execute()
      const file = await upload(world, 'druga')
      const document = { form: 'file' as const, name: 'Statut po zmianach', file }
      const moving = { no: 1, links: links.map(({ id }) => id) }
      const input = { organisationId, itemId, ...moving, ...document }
      return () => addVersion(world.deps, viewer, input)
    },
  ],
  'evidence/placeDocument': [
    'answering',
    async (world, ids) => {
      const { organisationId, assessmentId, viewer, itemId, codes } = await filed(world, ids, false)
      const uses = codes.map((code) => ({ code, note: 's. 2' }))
      const input = { organisationId, itemId, assessmentId, uses }
      return () => placeDocument(world.deps, viewer, input)
    },
  ],
  'evidence/deleteFile': [
    'answering',
    async (world, ids) => {
      const { organisationId, viewer, itemId, versionId } = await filed(world, ids, false)
      if (!(await findVersion(world.deps.db, versionId))) throw new Error('No such version.')
      return () => deleteFile(world.deps, viewer, { organisationId, itemId, versionId })
    },
  ],
}
