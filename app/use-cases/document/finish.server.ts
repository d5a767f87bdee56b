import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { besideAnswer } from '#app/use-cases/evidence/change.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findAssessment } from '#db/queries/assessment.server.ts'
import { rememberBlob } from '#db/queries/blob.server.ts'
import {
  findDocument,
  insertDocumentVersion,
  noteSupport,
  type StoredDocument,
  updateDocument,
} from '#db/queries/document.server.ts'
import { evidenceOf, insertEvidence, insertLink, removeLink } from '#db/queries/evidence.server.ts'
import type { Trx } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { fileName } from '#templates/documents/file-name.ts'
import { sheetOf } from '#templates/documents/sheet.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { readKnown } from './known.server.ts'
import { templateOf } from './library.server.ts'
import { changeDocument, type DocumentPlace, refuseFinished } from './write.server.ts'

type Finishing = DocumentPlace & { adoptedOn: string; codes: string[]; assessmentId: string | null }

/**
 * "Ready, adopted on …": files the PDF without the mark of a draft in the library of evidence and puts it
 * beside the chosen criteria of the open assessment. A document finished again is the next version of the
 * same piece of evidence.
 */
export async function finishDocument(deps: Deps, viewer: Viewer, input: Finishing): Promise<void> {
  const { organisationId, adoptedOn, assessmentId } = input
  // Drawn and on the disk before the transaction, which never waits for either.
  const { template, known, sha256, size } = await drawFinished(deps, viewer, input)
  await changeDocument(deps, viewer, input, async (trx, stored, lock) => {
    const { at } = lock
    await rememberBlob(trx, { sha256, size, type: 'application/pdf', createdAt: at })
    const by = { organisationId, actorId: viewer.personId, at }
    const filed = await file(trx, deps, { by, stored, sha256, template, adoptedOn })
    const codes = input.codes.filter((code) => template.criteria.includes(code))
    if (assessmentId) await putBeside(trx, deps, viewer, { by, filed, assessmentId, codes })
    const support = `Wzór: ${template.title}`
    await noteSupport(trx, { organisationId, codes, support, at })
    const { itemId: evidenceItemId } = filed
    return updateDocument(trx, lock, { finished: { adoptedOn, known, evidenceItemId } })
  })
}

async function drawFinished(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id, revision, adoptedOn }: Finishing,
) {
  await permit(deps, viewer, 'document.edit', { organisationId })
  const known = await readKnown(deps, organisationId)
  if (adoptedOn > known.today) throw new Refused('documentAdoptedLater', {}, 'adoptedOn')
  const draft = await findDocument(deps.db, { organisationId, id })
  if (!draft) throw new NotFound()
  refuseFinished(draft)
  if (draft.revision !== revision) throw new StaleWorkflow(id)
  const template = templateOf(draft.template)
  const sheet = sheetOf(template, { known, answers: draft.answers, adoptedOn })
  const bytes = await deps.world.pdf.render('document', sheet)
  return { template, known, sha256: await deps.world.blobs.put(bytes), size: bytes.length }
}

type By = { organisationId: string; actorId: string; at: string }
type Filed = { itemId: string; versionId: string }
type Filing = {
  by: By
  stored: StoredDocument
  sha256: string
  template: DocumentTemplate
  adoptedOn: string
}

/** A new document in the library of evidence, or the next version of the one filed before. */
async function file(
  trx: Trx,
  deps: Pick<Deps, 'newId'>,
  { by, stored, sha256, template, adoptedOn }: Filing,
): Promise<Filed> {
  const { organisationId, actorId: createdBy, at: createdAt } = by
  const { title: name } = template
  const versionId = deps.newId()
  const version = {
    id: versionId,
    name,
    documentDate: adoptedOn,
    sha256,
    fileName: `${fileName(name)}.pdf`,
  }
  if (stored.evidenceItemId !== null) {
    const itemId = stored.evidenceItemId
    await insertDocumentVersion(trx, { ...version, itemId, createdBy, createdAt })
    return { itemId, versionId }
  }
  const itemId = deps.newId()
  await insertEvidence(
    trx,
    { id: itemId, organisationId, createdBy, createdAt },
    { ...version, no: 1, form: 'file', place: null, url: null, validUntil: null },
  )
  return { itemId, versionId }
}

/** Criteria that do not apply, and an assessment nobody may edit any more, are left alone. */
async function putBeside(
  trx: Trx,
  deps: Deps,
  viewer: Viewer,
  {
    by,
    filed,
    assessmentId,
    codes,
  }: { by: By; filed: Filed; assessmentId: string; codes: string[] },
): Promise<void> {
  const assessment = await findAssessment(trx, assessmentId)
  if (assessment?.organisationId !== by.organisationId) throw new NotFound()
  const live = await readWorkflow(trx, assessmentId)
  if (!live.snapshot.hasTag('editable')) return
  const applying = new Set(contextOf(live).applicable.map(({ code }) => code))
  for (const code of codes.filter((each) => applying.has(each))) {
    const place = { assessmentId, code }
    const change = (inside: Trx) => replaceLink(inside, deps, { by, filed, ...place })
    await besideAnswer(trx, deps, viewer, { place, change })
  }
}

/** An older version of the same document gives its place to the new one. */
async function replaceLink(
  trx: Trx,
  deps: Pick<Deps, 'newId'>,
  { by, filed, ...place }: { by: By; filed: Filed; assessmentId: string; code: string },
): Promise<void> {
  const { versionId, itemId } = filed
  const linked = await evidenceOf(trx, place.assessmentId, place.code)
  const older = linked.find((each) => each.itemId === itemId)
  if (older) await removeLink(trx, { id: older.linkId, ...place, at: by.at })
  const note = older?.note ?? ''
  const made = { createdBy: by.actorId, createdAt: by.at }
  await insertLink(trx, { id: deps.newId(), versionId, ...place, note, ...made })
}
