import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import {
  deleteDocument,
  findDocument,
  insertDocument,
  type StoredDocument,
  updateDocument,
} from '#db/queries/document.server.ts'
import type { Trx } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import type { RawAnswers } from '#templates/documents/sheet.ts'
import { templateOf } from './library.server.ts'

export type DocumentPlace = { organisationId: string; id: string; revision: number }

/** Begins a document of the library with the answers to its questions. Returns its id. */
export async function startDocument(
  deps: Deps,
  viewer: Viewer,
  input: { organisationId: string; template: string; answers: RawAnswers },
): Promise<string> {
  const { organisationId, template, answers } = input
  const id = deps.newId()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'document.edit', { organisationId })
    const { actorId: createdBy, at } = factBy(deps, viewer.personId)
    await insertDocument(trx, {
      id,
      organisationId,
      template: templateOf(template).code,
      answers,
      revision: 1,
      evidenceItemId: null,
      adoptedOn: null,
      known: null,
      createdBy,
      createdAt: at,
      updatedAt: at,
    })
  })
  return id
}

/** Keeps changed answers of a draft. StaleWorkflow when somebody else has changed them meanwhile. */
export async function saveDocument(
  deps: Deps,
  viewer: Viewer,
  { answers, ...place }: DocumentPlace & { answers: RawAnswers },
): Promise<void> {
  await changeDocument(deps, viewer, place, async (trx, stored, lock) => {
    refuseFinished(stored)
    return updateDocument(trx, lock, { answers })
  })
}

/** Opens a finished document for changes; what was filed as evidence stays as it is. */
export async function reopenDocument(
  deps: Deps,
  viewer: Viewer,
  place: DocumentPlace,
): Promise<void> {
  await changeDocument(deps, viewer, place, (trx, _, lock) =>
    updateDocument(trx, lock, { finished: null }),
  )
}

/** Throws a document away; what was filed as evidence stays in the library of evidence. */
export async function removeDocument(
  deps: Deps,
  viewer: Viewer,
  place: DocumentPlace,
): Promise<void> {
  await changeDocument(deps, viewer, place, (trx, _, lock) => deleteDocument(trx, lock))
}

type Lock = { id: string; revision: number; at: string }
type Changing = (trx: Trx, stored: StoredDocument, lock: Lock) => Promise<boolean>

/** One change of one document in one transaction. StaleWorkflow when the page was drawn from another revision. */
export async function changeDocument(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id, revision }: DocumentPlace,
  change: Changing,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'document.edit', { organisationId })
    const stored = await findDocument(trx, { organisationId, id })
    if (!stored) throw new NotFound()
    const { at } = factBy(deps, viewer.personId)
    if (!(await change(trx, stored, { id, revision, at }))) throw new StaleWorkflow(id)
  })
}

export function refuseFinished({ adoptedOn }: StoredDocument): void {
  if (adoptedOn !== null) throw new Refused('documentFinished')
}
