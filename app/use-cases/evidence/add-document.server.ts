import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import { insertDocument, type NewDocument, requireDocument, withFile } from './documents.server.ts'

/** Adds a document to the library without putting it beside any answer. Answers with the document's id. */
export async function addDocument(
  deps: Deps,
  viewer: Viewer,
  { organisationId, ...document }: { organisationId: string } & NewDocument,
): Promise<string> {
  requireDocument(document)
  return withFile(deps, document.file, () =>
    deps.db.transaction().execute(async (trx) => {
      await permit({ db: trx, now: deps.now }, viewer, 'evidence.edit', { organisationId })
      const by = { ...factBy(deps, viewer.personId), organisationId }
      const { itemId } = await insertDocument(trx, deps, by, document)
      return itemId
    }),
  )
}
