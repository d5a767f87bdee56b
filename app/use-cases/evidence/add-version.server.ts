import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { insertLink, removeLink } from '#db/queries/evidence.server.ts'
import {
  findItem,
  type LibraryVersion,
  setConfidentiality,
  versionsOf,
} from '#db/queries/evidence-library.server.ts'
import { usesOf } from '#db/queries/evidence-uses.server.ts'
import type { Trx } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import {
  type By,
  insertNextVersion,
  type KeptFile,
  type NewDocument,
  requireDocument,
  requireRoom,
  withFile,
} from './documents.server.ts'

/** `no` is the version the page was drawn from; `links` are the uses that go over to the new one. */
export type VersionInput = NewDocument & {
  organisationId: string
  itemId: string
  no: number
  links: string[]
}

/**
 * A new version of a document: other details, another file or both. Only the chosen uses in assessments that
 * are open move to it; what a submission froze keeps the old one.
 */
export async function addVersion(
  deps: Deps,
  viewer: Viewer,
  { organisationId, itemId, no, links, ...document }: VersionInput,
): Promise<void> {
  await withFile(deps, document.file, () =>
    deps.db.transaction().execute(async (trx) => {
      await permit({ db: trx, now: deps.now }, viewer, 'evidence.edit', { organisationId })
      const item = await findItem(trx, itemId)
      if (item?.organisationId !== organisationId) throw new NotFound()
      const newest = (await versionsOf(trx, itemId))[0] as LibraryVersion
      if (newest.no !== no) throw new StaleWorkflow(itemId)
      const kept = keptFile(newest)
      requireDocument(document, kept)
      const by = { ...factBy(deps, viewer.personId), organisationId }
      const next = { document, itemId, no: no + 1, kept }
      const versionId = await insertNextVersion(trx, deps, by, next)
      const { confidentiality } = document
      if (confidentiality) await setConfidentiality(trx, { itemId, confidentiality })
      await moveLinks(trx, deps, by, { itemId, versionId, links })
    }),
  )
}

function keptFile({ sha256, fileName, deletedAt }: LibraryVersion): KeptFile | undefined {
  return sha256 !== null && deletedAt === null ? { sha256, fileName } : undefined
}

async function moveLinks(
  trx: Trx,
  deps: Pick<Deps, 'newId'>,
  { actorId, at }: By,
  { itemId, versionId, links }: { itemId: string; versionId: string; links: string[] },
): Promise<void> {
  const chosen = (await usesOf(trx, { itemId })).filter(
    ({ linkId, live }) => live && links.includes(linkId),
  )
  for (const { linkId, assessmentId, code, note } of chosen) {
    const { snapshot } = await readWorkflow(trx, assessmentId)
    // Submitted since the page was drawn: it keeps what it was submitted with.
    if (!snapshot.hasTag('editable')) continue
    await removeLink(trx, { id: linkId, assessmentId, code, at })
    const made = { createdBy: actorId, createdAt: at }
    await insertLink(trx, { id: deps.newId(), versionId, assessmentId, code, note, ...made })
  }
  for (const assessmentId of new Set(chosen.map((use) => use.assessmentId)))
    await requireRoom(trx, assessmentId)
}
