import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { insertLink, ownerOfEvidence } from '#db/queries/evidence.server.ts'
import { changeEvidence } from './change.server.ts'

/** Puts something from the organisation's library beside another answer: one document serves many criteria. */
export async function linkEvidence(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; code: string; versionId: string; note?: string | undefined },
): Promise<void> {
  const { assessmentId, code, versionId, note = '' } = input
  await changeEvidence(deps, viewer, { assessmentId, code }, async (trx, beside) => {
    if ((await ownerOfEvidence(trx, versionId)) !== beside.organisationId) throw new NotFound()
    const { actorId: createdBy, at: createdAt } = beside
    const id = deps.newId()
    await insertLink(trx, { id, versionId, assessmentId, code, note, createdBy, createdAt })
  })
}
